/** The letters of Vietnamese that ASCII lacks, small ones first; every table below is in this order. */
const SMALL =
  'à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ đ è ẻ ẽ é ẹ ê ề ể ễ ế ệ ì ỉ ĩ í ị ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ ù ủ ũ ú ụ ư ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ';
export const LETTERS: readonly string[] = [...SMALL.split(' '), ...SMALL.toUpperCase().split(' ')];

/** One byte per letter; "-" where the encoding has none (TCVN3 writes capitals with another font). */
const BYTES = {
  TCVN3:
    'b5 b6 b7 b8 b9 a8 bb bc bd be c6 a9 c7 c8 c9 ca cb ae cc ce cf d0 d1 aa d2 d3 d4 d5 d6 d7 d8 dc dd de df e1 e2 e3 e4 ' +
    'ab e5 e6 e7 e8 e9 ac ea eb ec ed ee ef f1 f2 f3 f4 ad f5 f6 f7 f8 f9 fa fb fc fd fe ' +
    '- - - - - a1 - - - - - a2 - - - - - a7 - - - - - a3 - - - - - - - - - - - - - - - a4 - - - - - a5 - - - - - - - - - - a6 - - - - - - - - - -',
  VISCII:
    'e0 e4 e3 e1 d5 e5 a2 c6 c7 a1 a3 e2 a5 a6 e7 a4 a7 f0 e8 eb a8 e9 a9 ea ab ac ad aa ae ec ef ee ed b8 f2 f6 f5 f3 f7 ' +
    'f4 b0 b1 b2 af b5 bd b6 b7 de be fe f9 fc fb fa f8 df d7 d8 e6 d1 f1 cf d6 db fd dc ' +
    'c0 c4 c3 c1 80 c5 82 02 05 81 83 c2 85 86 06 84 87 d0 c8 cb 88 c9 89 ca 8b 8c 8d 8a 8e cc 9b ce cd 98 d2 99 a0 d3 9a ' +
    'd4 90 91 92 8f 93 b4 96 97 b3 95 94 d9 9c 9d da 9e bf bb bc ff ba b9 9f 14 19 dd 1e',
  VPS:
    'e0 e4 e3 e1 e5 e6 a2 a3 a4 a1 a5 e2 c0 c4 c5 c3 c6 c7 e8 c8 eb e9 cb ea 8a 8b cd 89 8c ec cc ef ed ce f2 d5 f5 f3 86 ' +
    'f4 d2 b0 87 d3 b6 d6 a9 aa ab a7 ae f9 fb db fa f8 dc d8 ba bb d9 bf ff 9b cf 9a 9c ' +
    '80 81 82 c1 02 88 8e 8f f0 8d 04 c2 84 85 1c 83 03 f1 d7 de fe c9 05 ca 93 94 95 90 06 b5 b7 b8 b4 10 bc bd be b9 11 ' +
    'd4 97 98 99 96 12 f7 9e 9f a6 9d 13 a8 d1 ac af 14 d0 af 1d b1 ad 15 b2 fd b3 dd 19',
} as const;

/** What Windows shows for the bytes 80–9f, which Latin-1 leaves to controls. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const shown = (byte: number): string[] => {
  const latin = String.fromCharCode(byte);
  return byte >= 0x80 && byte <= 0x9f ? [CP1252[byte - 0x80] ?? latin, latin] : [latin];
};

/** As shown on a Unicode screen → what was meant; the first spelling of a letter is the one that encoding writes. */
export type LegacyTable = ReadonlyMap<string, string>;

/** What PDF readers make of the signs of a TCVN3 font: Greek mu, bullet and minus for micro, middle dot and soft hyphen. */
const TCVN3_IN_PDF = [
  ['μ', 'à'],
  ['∙', 'ã'],
  ['−', 'ư'],
] as const;

const oneByte = (encoding: keyof typeof BYTES): LegacyTable =>
  new Map(
    BYTES[encoding]
      .split(' ')
      .flatMap((code, at) =>
        code === '-'
          ? []
          : shown(Number.parseInt(code, 16)).map((text) => [text, LETTERS[at] ?? ''] as const),
      ),
  );

const TONES = { '\u0300': 0, '\u0309': 1, '\u0303': 2, '\u0301': 3, '\u0323': 4 } as const;
const toneOf = (marks: string): number | null => {
  const tone = [...marks].find((mark) => mark in TONES);
  return tone ? TONES[tone as keyof typeof TONES] : null;
};

/** Letter by letter: how an encoding that writes a letter and a mark spells it; null = as in Unicode. */
const spelledTable = (
  spell: (base: string, shape: string, tone: number | null) => string | null,
): LegacyTable =>
  new Map(
    LETTERS.flatMap((letter) => {
      const spread = letter.normalize('NFD');
      const base = letter.toLowerCase() === 'đ' ? letter : (spread[0] ?? '');
      const marks = spread.slice(1);
      const shape = marks.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '');
      const spelled = spell(base, shape, toneOf(marks));
      return spelled === null || spelled === letter ? [] : [[spelled, letter] as const];
    }),
  );

const isUpper = (letter: string) => letter !== letter.toLowerCase();
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031b';

/** VNI-Windows: the letter, then one sign for the tone, or for shape and tone together. */
const VNI_PLAIN = 'øûõùï';
const VNI_CIRCUMFLEX = 'àåãáä';
const VNI_BREVE = 'èúüéë';
const VNI_SINGLE: Readonly<Record<string, string>> = {
  đ: 'ñ',
  ỉ: 'æ',
  ĩ: 'ó',
  ị: 'ò',
  ỵ: 'î',
  ì: 'ì',
  í: 'í',
};

function vni(base: string, shape: string, tone: number | null): string | null {
  const small = base.toLowerCase();
  const upper = isUpper(base);
  const cased = (text: string) => (upper ? text.toUpperCase() : text);
  if (small === 'đ') return cased('ñ');
  if (small === 'i')
    return cased(VNI_SINGLE[`i${'\u0300\u0309\u0303\u0301\u0323'[tone ?? 0]}`.normalize('NFC')] ?? '');
  if (small === 'y' && tone === 4) return cased('î');
  if (shape === HORN)
    return cased((small === 'o' ? 'ô' : 'ö') + (tone === null ? '' : (VNI_PLAIN[tone] ?? '')));
  const sign =
    shape === CIRCUMFLEX
      ? tone === null
        ? 'â'
        : VNI_CIRCUMFLEX[tone]
      : shape === BREVE
        ? tone === null
          ? 'ê'
          : VNI_BREVE[tone]
        : VNI_PLAIN[tone ?? 0];
  return base + cased(sign ?? '');
}

/** Windows-1258 read as 1252: the shape stands in the letter, the tone behind it. */
const CP1258_TONES = 'ÌÒÞìò';
const CP1258_LETTERS: Readonly<Record<string, string>> = {
  ă: 'ã',
  đ: 'ð',
  ơ: 'õ',
  ư: 'ý',
  Ă: 'Ã',
  Đ: 'Ð',
  Ơ: 'Õ',
  Ư: 'Ý',
};

function cp1258(base: string, shape: string, tone: number | null): string | null {
  const letter = (base + shape).normalize('NFC');
  return (CP1258_LETTERS[letter] ?? letter) + (tone === null ? '' : (CP1258_TONES[tone] ?? ''));
}

const VIQR_TONES = "`?~'.";
const VIQR_SHAPES: Readonly<Record<string, string>> = {
  [CIRCUMFLEX]: '^',
  [BREVE]: '(',
  [HORN]: '+',
  '': '',
};

function viqr(base: string, shape: string, tone: number | null): string | null {
  if (base.toLowerCase() === 'đ') return base === 'đ' ? 'dd' : 'DD';
  return base + (VIQR_SHAPES[shape] ?? '') + (tone === null ? '' : (VIQR_TONES[tone] ?? ''));
}

/** UTF-8 whose bytes were shown one by one ("Viá»‡t"). */
const utf8: LegacyTable = new Map(
  LETTERS.map((letter) => [
    [...new TextEncoder().encode(letter)].map((byte) => shown(byte)[0]).join(''),
    letter,
  ]),
);

export const LEGACY_TABLES = {
  TCVN3: new Map([...oneByte('TCVN3'), ...TCVN3_IN_PDF]),
  VNI: spelledTable(vni),
  VISCII: oneByte('VISCII'),
  VPS: oneByte('VPS'),
  CP1258: spelledTable(cp1258),
  VIQR: spelledTable(viqr),
  UTF8: utf8,
} as const satisfies Record<string, LegacyTable>;

export type LegacyEncoding = keyof typeof LEGACY_TABLES;
