import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileTypeFromFile } from 'file-type';

/** Điều 10.1a: Word or OpenOffice, jpg, gif, bmp; and what offices send beside them. Found from the bytes, not the name. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['.jpg', '.jpeg', '.jpe', '.jfif'],
  'image/png': ['.png'],
  'image/gif': ['.gif'],
  'image/webp': ['.webp'],
  'image/bmp': ['.bmp', '.dib'],
  'application/pdf': ['.pdf'],
  // Word, Excel and PowerPoint before 2007 share one container.
  'application/x-cfb': ['.doc', '.xls', '.ppt'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['.pptx'],
  'application/vnd.oasis.opendocument.text': ['.odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['.ods'],
  'application/vnd.oasis.opendocument.presentation': ['.odp'],
};

const LEGACY_OFFICE: Readonly<Record<string, string>> = {
  '.doc': 'application/msword',
  '.xls': 'application/vnd.ms-excel',
  '.ppt': 'application/vnd.ms-powerpoint',
};

/** Traces of a macro project, in the old container (UTF-16) and in the new one (a zip entry). */
const MACROS = [Buffer.from('_VBA_PROJECT', 'utf16le'), Buffer.from('vbaProject.bin')];
const MAY_HOLD_MACROS = /cfb|officedocument|opendocument/;

export type Sniffed =
  | { contentType: string; refusal: null }
  | { contentType: string | null; refusal: 'FILE_TYPE_REFUSED' | 'FILE_DISGUISED' | 'FILE_HAS_MACROS' };

/** What a file really is, and whether it is taken under this name. */
export async function sniff(path: string, name: string): Promise<Sniffed> {
  const mime = (await fileTypeFromFile(path))?.mime ?? null;
  const extension = extname(name).toLowerCase();
  const extensions = mime === null ? undefined : KINDS[mime];
  if (mime === null || extensions === undefined) {
    const pretends = Object.values(KINDS).some((known) => known.includes(extension));
    return { contentType: mime, refusal: pretends ? 'FILE_DISGUISED' : 'FILE_TYPE_REFUSED' };
  }
  if (!extensions.includes(extension)) return { contentType: mime, refusal: 'FILE_DISGUISED' };
  if (MAY_HOLD_MACROS.test(mime) && (await holdsMacros(path)))
    return { contentType: mime, refusal: 'FILE_HAS_MACROS' };
  return { contentType: LEGACY_OFFICE[extension] ?? mime, refusal: null };
}

async function holdsMacros(path: string): Promise<boolean> {
  const bytes = await readFile(path);
  return MACROS.some((trace) => bytes.includes(trace));
}
