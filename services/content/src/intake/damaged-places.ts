import { encodingRefusals } from '@portal/kit';
import type { EditionContent } from '../contents/edition-content.ts';
import { textParts } from '../contents/text-parts.ts';
import { KINDS } from '../kinds/kinds.ts';
import type { KindCode } from '../kinds/kinds.ts';

const NAMES: Readonly<Record<string, string>> = {
  ...{
    title: 'tiêu đề',
    summary: 'tóm tắt',
    document: 'nội dung',
    pictures: 'mô tả ảnh trong bài',
    byline: 'tác giả',
  },
  ...{ source: 'nguồn', attachments: 'tệp đính kèm', cover: 'ảnh' },
};

/** Why a text goes back (Điều 9.2): where it is not Vietnamese in Unicode, and what was probably meant; null where it is. */
export function damagedPlaces(kind: KindCode, content: EditionContent): string | null {
  const nameOf = (field: string) =>
    NAMES[field] ?? KINDS[kind].details.find(({ name }) => `details.${name}` === field)?.label.vi ?? field;
  const places = encodingRefusals(textParts(content)).map(
    ({ field, params: { count, found, converted } = {} }) =>
      [
        `${nameOf(field ?? '')}: ${count} chỗ, ví dụ “${found}”`,
        ...(converted ? [`có lẽ là “${converted}”`] : []),
      ].join(', '),
  );
  return places.length === 0
    ? null
    : `Văn bản không dùng bảng mã Unicode (Điều 9.1). Hãy gõ lại những chỗ sau rồi gửi lại – ${places.join('; ')}.`;
}
