import { toNfc } from '@portal/kit';
import type { ServiceRuntime, StoredFile } from '@portal/kit';
import { attachedText } from '../intake/attached-text.ts';
import { bytesOf } from '../intake/kept-files.ts';

/** A text document; a sheet or slides are no text of a legal document, whatever stands in them. */
const READABLE = /^application\/(?:pdf|msword)$|wordprocessingml|opendocument\.text$/u;
const LARGEST = 20 * 1024 * 1024;

/** Why a file says nothing: it is no text document, it is too large, or there is no text in it, as in a scan. */
export type Unread = 'KIND' | 'LARGE' | 'NO_TEXT';

/** The text of a file as somebody would paste it in; nothing is converted here, the encoding gate looks at it as at any other. */
export async function readFileText(
  runtime: ServiceRuntime,
  file: StoredFile,
): Promise<{ text: string; unread: null } | { text: ''; unread: Unread }> {
  if (file.contentType.startsWith('image/')) return { text: '', unread: 'NO_TEXT' };
  if (!READABLE.test(file.contentType)) return { text: '', unread: 'KIND' };
  if (file.size > LARGEST) return { text: '', unread: 'LARGE' };
  const { body } = await attachedText(await bytesOf(runtime, file), file.contentType);
  const text = tidied(body);
  return text ? { text, unread: null } : { text: '', unread: 'NO_TEXT' };
}

/** A page ends in many empty lines, a cell in blanks. */
const tidied = (body: string): string =>
  toNfc(body)
    .replace(/\r\n?|\f/gu, '\n')
    .replace(/[ \t\u00a0]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
