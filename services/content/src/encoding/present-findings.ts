import { presentFinding } from '@portal/kit';
import type { EncodingFindingView, Language } from '@portal/kit';
import type { EditionContent } from '../contents/edition-content.ts';
import { encodingFindings, textParts } from '../contents/text-parts.ts';
import type { DetailField, Wording } from '../kinds/detail-field.ts';

/** As the form calls them. */
const FIELDS: Record<string, Wording> = {
  title: { vi: 'Tiêu đề', en: 'Title' },
  summary: { vi: 'Tóm tắt', en: 'Summary' },
  document: { vi: 'Nội dung', en: 'Text' },
  pictures: { vi: 'Mô tả ảnh trong bài', en: 'Descriptions of pictures' },
  byline: { vi: 'Tác giả', en: 'Byline' },
  source: { vi: 'Nguồn', en: 'Source' },
  attachments: { vi: 'Tệp đính kèm', en: 'Attached files' },
  cover: { vi: 'Ảnh đại diện', en: 'Picture' },
};

/** The damaged places with a little of the line around them, so that they are found again (Điều 9.2). */
export function presentFindings(
  content: EditionContent,
  details: readonly DetailField[],
  language: Language,
): EncodingFindingView[] {
  const texts = new Map(textParts(content).map(({ field, text }) => [field, text]));
  const labels = new Map(details.map(({ name, label }) => [`details.${name}`, label]));
  return encodingFindings(content).map(({ field, ...finding }) =>
    presentFinding(finding, texts.get(field) ?? '', {
      ...{ field, fieldName: (FIELDS[field] ?? labels.get(field))?.[language] ?? field },
    }),
  );
}
