import type { ContentDraft } from '../contents/compose-content.ts';
import type { KindCode } from '../kinds/kinds.ts';
import { aDraft } from './factories.ts';

const VALIDITY = { validFrom: '2026-11-20', validUntil: '2026-12-05' };

/** What a complete item of each kind has of its own. */
const DETAILS: Record<KindCode, object> = {
  NEWS_ITEM: { importance: 'IMPORTANT', endedAt: '2026-11-24T10:00:00.000Z' },
  INTRODUCTION: {
    ...{ foundingDecision: 'Quyết định số 01/QĐ-UBND của UBND tỉnh', foundedOn: '2008-04-01' },
    ...{ foundingDocument: '/van-ban-phap-luat/01-qd-ubnd', functions: 'Tham mưu.', powers: 'Kiểm tra.' },
  },
  STRATEGY: {
    ...{ category: 'PLAN', from: '2026-01', until: '2030-12' },
    ...{ decidedBy: 'UBND tỉnh', documentNumber: '12/KH-UBND' },
  },
  PROCEEDINGS: {
    ...{ startsOn: '2026-11-18', endsOn: '2026-11-19', place: 'Thành phố Thanh Hoá' },
    links: [{ title: 'Tham luận', url: 'https://hoithao.example/tham-luan' }],
  },
  NOTICE: VALIDITY,
  AUCTION_NOTICE: {
    ...{
      property: 'Một xe ô tô',
      owner: 'Sở Công Thương',
      organiser: 'Trung tâm đấu giá',
      startingPrice: 45_000_000,
    },
    ...{ registerFrom: '2026-11-23T01:00:00Z', registerUntil: '2026-12-01T10:00:00Z' },
    ...{ auctionAt: '2026-12-04T01:30:00Z', place: 'Hội trường' },
    ...VALIDITY,
  },
  WORK_PROGRAMME: {
    ...{ span: 'WEEK', from: '2026-11-23', until: '2026-11-29' },
    entries: [{ at: '2026-11-23T01:00:00Z', matter: 'Giao ban', who: 'Giám đốc', place: 'Phòng họp 1' }],
  },
  RESEARCH_ARTICLE: { copyrightDeclared: true },
  TRANSLATION: {
    ...{
      originalTitle: 'Small factories, large markets',
      originalAuthor: 'A. Writer',
      publisher: 'Trade Review',
    },
    ...{ publishedOn: '2026-03-01', originalUrl: 'https://review.example/small', originalLanguage: 'EN' },
    copyrightDeclared: true,
  },
  INSPECTION_RESULT: {
    ...{ subject: 'Kinh doanh khí', decision: '15/QĐ-SCT', legalBasis: 'Luật', concludedOn: '2026-11-10' },
    violators: [
      {
        ...{
          name: 'Cửa hàng A',
          violation: 'Không niêm yết giá',
          legalBasis: 'Điều 12',
          namedUntil: '2026-12-31',
        },
      },
    ],
  },
  REQUESTED_CONTENT: { requestedBy: 'UBND tỉnh', requestNumber: '99/UBND-CN', requestedOn: '2026-11-02' },
};

/** A draft of this kind to which nothing is missing. */
export const anExample = (kind: KindCode, changes: object = {}): ContentDraft =>
  aDraft({
    byline: [
      { name: 'Lê Thị Hoa', office: 'Chuyên viên', part: 'WRITER' },
      ...(kind === 'TRANSLATION' ? [{ name: 'Mai Văn Quân', part: 'TRANSLATOR' }] : []),
    ],
    details: { ...DETAILS[kind], ...changes },
  });
