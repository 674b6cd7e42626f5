import type { EditionPartsFragment } from '@portal/schema/operations';

/** An edition as the server gives it, at step 1 unless said. */
export const anEdition = (told: Partial<EditionPartsFragment> = {}): EditionPartsFragment => ({
  id: 'RWRpdGlvbjox',
  version: 3,
  number: 1,
  state: 'COMPILING',
  stateName: 'Tổng hợp, biên tập',
  kind: 'NEWS_ITEM',
  kindName: 'Tin tức, sự kiện',
  mode: 'ON_BEHALF_OF_UNIT',
  title: 'Chợ đêm Sầm Sơn',
  summary: 'Mở cửa từ tối thứ sáu.',
  document: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Nội dung.' }] }] },
  eventAt: '2026-11-24T01:00:00Z',
  origin: 'AUTHORED',
  source: null,
  declaration: false,
  enteredStateAt: '2026-11-24T02:00:00Z',
  firstReceivedAt: null,
  acceptedAt: null,
  publishedAt: null,
  lastSavedAt: '2026-11-24T02:00:00Z',
  section: { id: 's', code: 'tin-tuc-su-kien', name: 'Tin tức – Sự kiện' },
  field: null,
  unit: null,
  author: { id: 'p', name: 'Trịnh Thị Ngọc', office: null },
  item: null,
  resubmits: null,
  byline: [],
  attachments: [],
  cover: null,
  timeline: [],
  remarks: [],
  actions: [],
  ...told,
});

export const action = (name: string, ...reasons: { code: string; message: string }[]) => ({
  name,
  allowed: reasons.length === 0,
  reasons: reasons.map((reason) => ({ article: null, ...reason })),
});
