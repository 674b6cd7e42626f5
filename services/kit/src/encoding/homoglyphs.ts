import type { EncodingFinding } from './inspect-text.ts';

/** Letters of other scripts that look like ours; the pairs are facts of the Unicode confusables. */
const LOOKALIKES = new Map(
  'аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS αa οo νv ρp ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX'
    .split(' ')
    .map((pair) => [pair[0] ?? '', pair[1] ?? ''] as const),
);

const MIXED = /[\p{L}\p{M}]+/gu;

/** Words of Latin letters with some of another script among them; a word wholly in its own script is not blamed. */
export const homoglyphs = (text: string): EncodingFinding[] =>
  [...text.matchAll(MIXED)].flatMap(({ 0: found, index }) => {
    const letters = [...found];
    const strange = letters.filter((letter) => LOOKALIKES.has(letter));
    const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
    // "μm" and "Δt" are notation: one strange letter before one or two of ours.
    if (strange.length === 0 || latin.length < 2) return [];
    const converted = letters.map((letter) => LOOKALIKES.get(letter) ?? letter).join('');
    if (!/^[\p{Script=Latin}\p{M}]+$/u.test(converted)) return [];
    const confidence = latin.length / letters.length;
    return [
      {
        start: index,
        end: index + found.length,
        encoding: 'HOMOGLYPH' as const,
        confidence,
        found,
        converted,
      },
    ];
  });
