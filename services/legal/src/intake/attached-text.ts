import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import WordExtractor from 'word-extractor';

/** No page of text is longer unpacked; what is, is no document. */
const LARGEST_ENTRY = 50_000_000;
/** Word and OpenDocument: the running heads, where stamps are put, then the text. */
const ENTRIES = /^(?:word\/(?:header\d*|document)\.xml|styles\.xml|content\.xml)$/u;

/** What can be read of a file, its running heads first; empty where nothing can: a scan, a sheet, a damaged file. */
export async function attachedText(path: string, contentType: string): Promise<string> {
  try {
    const bytes = await readFile(path);
    if (contentType === 'application/pdf') return await ofPdf(bytes);
    if (contentType === 'application/msword') return await ofWord(bytes);
    return /officedocument\.wordprocessingml|opendocument\.text/u.test(contentType) ? ofArchive(bytes) : '';
  } catch {
    return '';
  }
}

async function ofPdf(bytes: Buffer): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
  return text.join('\n');
}

async function ofWord(bytes: Buffer): Promise<string> {
  const document = await new WordExtractor().extract(bytes);
  return [document.getHeaders(), document.getBody()].join('\n');
}

function ofArchive(bytes: Buffer): string {
  const entries = unzipSync(bytes, {
    filter: ({ name, originalSize }) => ENTRIES.test(name) && originalSize <= LARGEST_ENTRY,
  });
  return Object.entries(entries)
    .sort(([a], [b]) => Number(isBody(a)) - Number(isBody(b)))
    .map(([, xml]) => ofXml(strFromU8(xml)))
    .join('\n');
}

const isBody = (entry: string): boolean => /document|content/u.test(entry);

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const ofXml = (xml: string): string =>
  xml
    .replace(/<\/(?:w:p|text:p|text:h)>|<(?:w:br|text:line-break)\/>/gu, '\n')
    .replace(/<(?:w:tab|text:tab|text:s)(?:\s[^>]*)?\/>/gu, ' ')
    .replace(/<[^>]+>/gu, '')
    .replace(/&(\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
