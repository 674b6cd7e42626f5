import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import WordExtractor from 'word-extractor';
import XLSX from 'xlsx';

/** The plain text of an office file as a reader of its bytes sees it: no font is asked, so legacy letters stay as they lie there. */
export async function officeText(path: string): Promise<string> {
  const bytes = readFileSync(path);
  switch (extname(path)) {
    case '.txt':
      return new TextDecoder('windows-1252').decode(bytes);
    case '.doc':
      return (await new WordExtractor().extract(path)).getBody();
    case '.docx':
      return ofXml(bytes, 'word/document.xml');
    case '.odt':
      return ofXml(bytes, 'content.xml');
    case '.xls':
      return ofSheets(XLSX.read(bytes, { codepage: 1252 }));
    case '.rtf':
      return ofRtf(bytes.toString('latin1'));
    case '.pdf': {
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
      return text;
    }
    default:
      throw new Error(`no text is known in ${path}`);
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What stands for a sign in Word’s and OpenDocument’s XML; a soft hyphen is the "ư" of TCVN3. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/<\/(?:w:p|text:p|text:h)>|<(?:w:br|text:line-break)\/>/g, '\n'],
  [/<(?:w|text):tab\/>/g, '\t'],
  [/<w:softHyphen\/>/g, '\u00ad'],
  [/<w:noBreakHyphen\/>/g, '-'],
  [/<text:s(?: [^>]*)?\/>/g, ' '],
  [/<[^>]+>/g, ''],
];

function ofXml(bytes: Buffer, entry: string): string {
  const xml = unzipSync(bytes)[entry];
  if (!xml) throw new Error(`the archive has no ${entry}`);
  return SIGNS.reduce((text, [sign, meant]) => text.replace(sign, meant), strFromU8(xml)).replace(
    /&(\w+);/g,
    (whole, name: string) => ENTITIES[name] ?? whole,
  );
}

const ofSheets = ({ SheetNames, Sheets }: XLSX.WorkBook): string =>
  SheetNames.map((name) => XLSX.utils.sheet_to_csv(Sheets[name] ?? {}, { FS: '\t' })).join('\n');

/** Groups that hold no text of the document. */
const ASIDE =
  /^\{\\(?:\*|fonttbl|colortbl|stylesheet|info|pict|header[lrf]?|footer[lrf]?|listtable|themedata|datastore)/;

/** Rich text: words of control, letters as \'xx (one byte) or \uN, groups within groups. */
function ofRtf(source: string): string {
  let text = '';
  let skipped = 0;
  const tokens = source.matchAll(
    /\{|\}|\\'([0-9a-f]{2})|\\u(-?\d+) ?(?:\\'[0-9a-f]{2}|.)?|\\([a-z]+)-?\d* ?|\\(.)|[\r\n]+|([^\\{}\r\n]+)/gi,
  );
  for (const { 0: token, 1: byte, 2: unit, 3: word, 4: sign, 5: plain, index } of tokens) {
    if (token === '{') skipped += skipped > 0 || ASIDE.test(source.slice(index, index + 20)) ? 1 : 0;
    else if (token === '}') skipped -= skipped > 0 ? 1 : 0;
    else if (skipped > 0) continue;
    else if (byte) text += new TextDecoder('windows-1252').decode(Uint8Array.of(Number.parseInt(byte, 16)));
    else if (unit) text += String.fromCharCode(Number(unit) & 0xffff);
    else if (word) text += { par: '\n', line: '\n', row: '\n', cell: '\t', tab: '\t' }[word] ?? '';
    else if (sign) text += sign === '~' ? '\u00a0' : /[\\{}]/.test(sign) ? sign : '';
    else text += plain ?? '';
  }
  return text;
}
