import type { Language } from '@portal/kit';
import type { LegalContent } from '../documents/legal-content.ts';
import { namesWebsite } from '../intake/recipients.ts';
import { danglingReferences } from '../relations/dangling.ts';
import { divide } from '../structure/divide.ts';

const WORDS = {
  NO_WEBSITE: {
    vi: 'Mục “Nơi nhận” chưa ghi “Website Sở Công Thương (để phổ biến, công bố)” (Điều 11.2). Hãy bổ sung ở văn bản không mật.',
    en: '“Nơi nhận” does not name “Website Sở Công Thương (để phổ biến, công bố)” (Điều 11.2). Add it to a document that is not secret.',
  },
  DANGLING: {
    vi: 'Văn bản viện dẫn “{quote}” nhưng không có điều, khoản, điểm đó. Hãy kiểm tra lại.',
    en: 'The document refers to “{quote}”, which it does not have. Look at it again.',
  },
} as const;

/** What the drafter should look at before sending; none of it blocks. */
export function warningsOf(content: LegalContent, language: Language): string[] {
  const { text, recipients, type } = content;
  // Laws from elsewhere list whom they list; our own documents owe the website (Điều 11.2).
  const isOwn = content.issuers.some((issuer) => /sở công thương/iu.test(issuer));
  const noWebsite = isOwn && type !== 'STANDARD' && !namesWebsite(recipients);
  const quotes = new Set(danglingReferences(text, divide(text)).map(({ quote }) => quote));
  return [
    ...(noWebsite ? [WORDS.NO_WEBSITE[language]] : []),
    ...[...quotes].map((quote) => WORDS.DANGLING[language].replace('{quote}', quote)),
  ];
}
