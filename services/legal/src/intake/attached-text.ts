import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import WordExtractor from 'word-extractor';

/** What can be read of a file: its running heads, where stamps are put, and its text. */
export interface AttachedText {
  heads: string;
  body: string;
}

const NOTHING: AttachedText = { heads: '', body: '' };
/** No document has more text unpacked; what has is made to exhaust whoever reads it, and is read no further. */
const MOST_TEXT = 100_000_000;
const ZIPPED = /officedocument|opendocument/u;
/** Of Word, OpenDocument, Excel and PowerPoint. A sheet of Excel has its running heads, its words lie elsewhere. */
const HEADS = /^(?:word\/header\d*|styles|xl\/worksheets\/sheet\d+)\.xml$/u;
const BODY = /^(?:word\/document|content|xl\/sharedStrings|ppt\/slides\/slide\d+)\.xml$/u;

/** Empty where nothing can be read: a scan, an old sheet, a damaged file. */
export async function attachedText(bytes: Uint8Array, contentType: string): Promise<AttachedText> {
  try {
    if (contentType === 'application/pdf') return await ofPdf(bytes);
    if (contentType === 'application/msword') return await ofWord(bytes);
    return ZIPPED.test(contentType) ? ofArchive(bytes) : NOTHING;
  } catch {
    return NOTHING;
  }
}

async function ofPdf(bytes: Uint8Array): Promise<AttachedText> {
  // What reads it takes the bytes for itself: a copy is given away.
  const { text } = await extractText(await getDocumentProxy(Uint8Array.from(bytes)));
  return { heads: '', body: text.join('\n') };
}

async function ofWord(bytes: Uint8Array): Promise<AttachedText> {
  const document = await new WordExtractor().extract(Buffer.from(bytes));
  return { heads: document.getHeaders(), body: document.getBody() };
}

function ofArchive(bytes: Uint8Array): AttachedText {
  let unpacked = 0;
  const entries = unzipSync(bytes, {
    filter: ({ name, originalSize }) =>
      (HEADS.test(name) || BODY.test(name)) && (unpacked += originalSize) <= MOST_TEXT,
  });
  const textOf = (kind: RegExp) =>
    Object.entries(entries)
      .filter(([name]) => kind.test(name))
      .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
      .map(([, xml]) => ofXml(strFromU8(xml)))
      .join('\n');
  return { heads: textOf(HEADS), body: textOf(BODY) };
}

/** What no reader sees: instructions of fields, what was struck out, and the same box a second time for old programs. */
const UNSEEN =
  /<(w:instrText|w:delText|text:tracked-changes|office:annotation|mc:Fallback)(?:\s[^>]*)?(?<!\/)>.*?<\/\1>/gsu;
/** Of the numbers and formulas of a sheet nothing is read; its heads say where they stand and in which letters: &C, &"Arial,Bold", &12. */
const SHEET = /^.*?<sheetData.*?(?:<headerFooter|$)/su;
const SHEET_CODES = /&amp;(?:[A-Z]|\d+|(?:"|&quot;).*?(?:"|&quot;))/gu;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const ofXml = (xml: string): string =>
  xml
    .replace(UNSEEN, '')
    .replace(SHEET, '')
    .replace(/<(odd|even|first)Header>.*?<\/\1Header>/gsu, (head) => head.replace(SHEET_CODES, '\n'))
    .replace(/<\/(?:[wa]:p|text:p|text:h|si|is)>|<(?:w:br|text:line-break)\/>/gu, '\n')
    .replace(/<(?:w:tab|text:tab|text:s)(?:\s[^>]*)?\/>/gu, ' ')
    .replace(/<[^>]+>/gu, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (whole, ten?: string, sixteen?: string, name?: string) =>
      name ? (ENTITIES[name] ?? whole) : String.fromCodePoint(parseInt(ten ?? sixteen ?? '', ten ? 10 : 16)),
    );
