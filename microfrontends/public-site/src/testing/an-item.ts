import type { DocumentNode } from '../document/document-node.ts';
import type { Item } from '../portal/content.operation.ts';

export const words = (text: string): DocumentNode => ({ type: 'text', text });
export const paragraph = (text: string): DocumentNode => ({ type: 'paragraph', content: [words(text)] });
export const doc = (...content: DocumentNode[]): DocumentNode => ({ type: 'doc', content });

/** A posted item; what a test is about is given, the rest is filled in. */
export function anItem(given: Partial<Item> = {}): Item {
  return {
    kind: 'NEWS_ITEM',
    kindName: 'Tin tức, sự kiện',
    permalink: '/tin-tuc-su-kien/hoi-cho-hang-viet-bcdfghj',
    title: 'Hội chợ hàng Việt khai mạc tại thành phố Thanh Hoá',
    summary: 'Hơn một trăm doanh nghiệp tham gia.',
    publishedAt: '2026-11-20T03:00:00.000Z',
    updatedAt: '2026-11-20T03:00:00.000Z',
    eventAt: '2026-11-20T01:00:00.000Z',
    section: { code: 'tin-tuc-su-kien' },
    field: { code: 'xuc-tien-thuong-mai' },
    cover: null,
    schemaType: 'NewsArticle',
    indexed: true,
    validity: null,
    facts: [],
    linkChecks: [],
    document: doc(paragraph('Sáng nay, hội chợ khai mạc.')),
    byline: [{ name: 'Lê Thị Hoa', office: 'Chuyên viên', part: 'WRITER' }],
    origin: 'AUTHORED',
    source: null,
    unit: { name: 'Phòng Quản lý thương mại' },
    language: 'vi',
    attachments: [],
    corrections: [],
    review: null,
    withdrawal: null,
    ...given,
  };
}

export const aCover = (given: Partial<NonNullable<Item['cover']>> = {}): NonNullable<Item['cover']> => ({
  url: '/files/content/0193a0b0-0000-7000-8000-000000000001/cau.jpg',
  thumbnailUrl: '/files/content/0193a0b0-0000-7000-8000-000000000001/cau.jpg?w=480',
  width: 1600,
  height: 900,
  alt: 'Cây cầu trên sông',
  caption: 'Cầu nhìn từ bờ bắc',
  ...given,
});
