import { inspectText } from '@portal/kit';
import type { EncodingFinding } from '@portal/kit';
import { wordsOf } from '../kinds/details.ts';
import { detailsOf, pictureTexts, plainText } from './edition-content.ts';
import type { EditionContent } from './edition-content.ts';

/** Every text of an edition that people read, by the field it stands in. */
export function textParts(content: EditionContent): { field: string; text: string }[] {
  const { title, summary, document, byline, source, attachments, cover } = content;
  return [
    { field: 'title', text: title },
    { field: 'summary', text: summary },
    { field: 'document', text: plainText(document) },
    { field: 'pictures', text: pictureTexts(document).join('\n') },
    { field: 'byline', text: byline.map(({ name, office }) => `${name}\n${office ?? ''}`).join('\n') },
    { field: 'source', text: source ?? '' },
    {
      field: 'attachments',
      text: attachments.map(({ name, caption }) => `${name}\n${caption ?? ''}`).join('\n'),
    },
    { field: 'cover', text: cover ? `${cover.alt}\n${cover.caption ?? ''}` : '' },
    ...Object.entries(detailsOf(content)).map(([name, value]) => ({
      field: `details.${name}`,
      text: wordsOf(value).join('\n'),
    })),
  ];
}

export interface FieldFinding extends EncodingFinding {
  field: string;
}

/** Where an edition is not Vietnamese in Unicode (Điều 9.1), field by field. */
export const encodingFindings = (content: EditionContent): FieldFinding[] =>
  textParts(content).flatMap(({ field, text }) =>
    inspectText(text).map((finding) => ({ ...finding, field })),
  );
