import { readFile } from 'node:fs/promises';
import type { DraftLegalRecord } from '@portal/legal';
import { linesOf } from '../news/news-articles.ts';
import { repair } from '../news/repair.ts';

/** One legal document to be taken in, with the key by which a second run knows it again. */
export interface ImportedDocument {
  sourceKey: string;
  content: DraftLegalRecord['content'];
}

interface Line {
  id: string;
  number: string | null;
  title: string;
  issuer: string | null;
  issued: string | null;
  text: string;
}

function isLine(value: unknown): value is Line {
  if (value === null || typeof value !== 'object') return false;
  const { id, title, text, number, issuer, issued }: Record<string, unknown> = { ...value };
  const isTextOrNull = (one: unknown) => one === null || typeof one === 'string';
  return (
    [id, title, text].every((one) => typeof one === 'string') && [number, issuer, issued].every(isTextOrNull)
  );
}

/** A document of the corpus. The first line of its text is the title of the page that it was taken from. */
export function legalDocument({ id, number, title, issuer, issued, text }: Line): ImportedDocument {
  const own = repair(text.normalize('NFC').replace(/^[^\n]*\n/u, '')).text;
  return {
    sourceKey: `legal:${id}`,
    content: {
      text: own,
      title: repair(title.normalize('NFC')).text,
      ...(number === null ? {} : { number }),
      // A handful have lost their head: who issued them is not known.
      issuers: [issuer ?? 'Không rõ cơ quan ban hành'],
      ...(issued === null ? {} : { issuedOn: issued }),
    },
  };
}

/** Reads a file of one JSON object per line; says the line where one is no document. */
export async function* legalDocuments(file: string): AsyncGenerator<ImportedDocument> {
  let number = 0;
  for await (const line of linesOf(file)) {
    number += 1;
    if (line.trim() === '') continue;
    const parsed: unknown = JSON.parse(line);
    if (!isLine(parsed))
      throw new Error(`${file}:${number}: no legal document (id, title and text are needed)`);
    yield legalDocument(parsed);
  }
}

/** One document as a plain text, such as the regulation itself; what its head says is read from it. */
export async function legalText(file: string): Promise<ImportedDocument> {
  const { text } = repair((await readFile(file, 'utf8')).normalize('NFC'));
  const promulgated =
    /Ban hành kèm theo Quyết định số\s*:?\s*(\S+(?:\s*[–-]\s*\S+)?)\s+ngày\s+(\d+) tháng (\d+) năm (\d+)/u.exec(
      text,
    );
  const [, number, day = '', month = '', year = ''] = promulgated ?? [];
  return {
    sourceKey: `legal-text:${number ?? file}`,
    content: {
      text,
      ...(number ? { number, issuedOn: [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-') } : {}),
      issuers: ['Sở Công Thương Thanh Hoá'],
    },
  };
}
