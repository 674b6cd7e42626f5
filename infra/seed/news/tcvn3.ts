/**
 * TCVN3 (ABC) stored each Vietnamese letter in one byte of its own choosing; read as Latin-1 it looks like "c¬ quan Së".
 * Điều 9.1 admits Unicode only, so texts that are taken in from old files are repaired here, word by word: a damaged
 * stretch may stand in the middle of a good sentence (Đ5.2, Đ6.1 and Đ11.4 of the regulation itself).
 */
import { isSyllable } from './syllable.ts';

const PAIRS =
  '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ' +
  '×ì Øỉ Üĩ Ýí Þị ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ' +
  '÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ';
export const TCVN3 = new Map(PAIRS.split(' ').map((pair) => [pair[0] ?? '', pair[1] ?? '']));

const WORD = /[\p{L}\p{M}\u00a1-\u00ff]+/gu;
/** Letters that no Vietnamese text in Unicode has. */
const FOREIGN = /[\u00a1-\u00bfÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ]/u;

type Verdict = 'damaged' | 'good' | 'either' | 'silent';

export const decode = (word: string) => [...word].map((letter) => TCVN3.get(letter) ?? letter).join('');

/** A capital vowel behind a small letter ("tiÕp") is no Vietnamese spelling either. */
const spelt = (word: string) =>
  isSyllable(word) &&
  (word === word.toLowerCase() ||
    word === word.toUpperCase() ||
    word.slice(1) === word.slice(1).toLowerCase());

function judge(word: string): Verdict {
  if (!/[\u0080-\uffff]/.test(word) || !/[a-z]/i.test(word)) return 'silent';
  const decoded = decode(word);
  if (decoded === word) return 'good';
  const damagedReads = isSyllable(decoded);
  if (FOREIGN.test(word)) return damagedReads ? 'damaged' : 'good';
  if (!damagedReads) return 'good';
  return spelt(word) ? 'either' : 'damaged';
}

/** "cã" and "gióp" read well both ways: the next word that is sure, on either side, decides for them. */
function neighbourIsDamaged(verdicts: Verdict[], at: number): boolean {
  const sure = (verdict: Verdict) => verdict === 'damaged' || verdict === 'good';
  const before = verdicts.slice(0, at).findLast(sure);
  const after = verdicts.slice(at + 1).find(sure);
  return before === 'damaged' || after === 'damaged';
}

export interface Repair {
  before: string;
  after: string;
  offset: number;
}

/** The text with its damaged words put right, and what was changed where (offsets in the text as it came). */
export function repairTcvn3(text: string): { text: string; repairs: Repair[] } {
  const repairs: Repair[] = [];
  const sentences = text.split(/(?<=[.;:!?\n])/u);
  let start = 0;
  const repaired = sentences.map((sentence) => {
    const words = [...sentence.matchAll(WORD)];
    const judged = words.map(([word]) => judge(word));
    // One odd word is notation ("3 × 4 µm"); damage comes in runs.
    const runs = judged.filter((verdict) => verdict === 'damaged').length > 1;
    const verdicts = runs ? judged : judged.map((): Verdict => 'silent');
    let index = -1;
    const offsetOfSentence = start;
    start += sentence.length;
    return sentence.replace(WORD, (word: string, offset: number) => {
      index += 1;
      const verdict = verdicts[index];
      const damaged = verdict === 'damaged' || (verdict === 'either' && neighbourIsDamaged(verdicts, index));
      if (!damaged || decode(word) === word) return word;
      repairs.push({ before: word, after: decode(word), offset: offsetOfSentence + offset });
      return decode(word);
    });
  });
  return { text: repaired.join(''), repairs };
}
