import { ownFile } from '../markup/address.ts';
import { markup } from '../markup/markup.ts';
import type { Markup } from '../markup/markup.ts';
import type { Attachment } from '../portal/content.operation.ts';
import type { Site } from '../site.ts';

const KINDS: [RegExp, string][] = [
  [/pdf/, 'PDF'],
  [/wordprocessing|msword|opendocument\.text/, 'Văn bản'],
  [/spreadsheet|excel/, 'Bảng tính'],
  [/^image\//, 'Ảnh'],
  [/zip/, 'ZIP'],
];

export const kindOf = (type: string) => KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? 'Tệp';

/** "12 KB", "3,4 MB": decimal comma, as written in Vietnamese. */
export const sizeInWords = (bytes: number) =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1_000))} KB`
    : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;

export function attachments(files: Attachment[], { words }: Site): Markup | null {
  const listed = files.flatMap(({ url, name, caption, contentType, size }) => {
    const href = ownFile(url);
    return href
      ? [
          markup`<li><a href="${href}" download="${name}">${caption ?? name}</a> <span class="file-kind">${kindOf(contentType)}, ${sizeInWords(size)}</span></li>`,
        ]
      : [];
  });
  if (listed.length === 0) return null;
  return markup`<section class="files" aria-labelledby="tep-kem"><h2 id="tep-kem">${words.attachments}</h2><ul>${listed}</ul></section>`;
}
