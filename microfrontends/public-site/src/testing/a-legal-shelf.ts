const DECREE = {
  permalink: '/van-ban-phap-luat/nghi-dinh-10-2020-nd-cp-bcdfgnp',
  ...{ typeName: 'Nghị định', number: '10/2020/NĐ-CP', title: 'Về chợ & siêu thị', issuers: ['Chính phủ'] },
  ...{ issuedOn: '2020-02-01', effectiveOn: '2020-02-01', expiresOn: null, place: null },
  ...{ publishedAt: '2026-11-20T02:00:00.000Z', updatedAt: '2026-11-20T02:00:00.000Z' },
  ...{
    withdrawnAt: null,
    withdrawalReason: null,
    fields: [{ code: 'dien-luc' }],
    unit: null,
    original: {
      ...{ name: 'ND-10-2020.pdf', url: '/files/legal/x/ND-10-2020.pdf', checksum: 'ab12' },
      ...{ contentType: 'application/pdf', size: 240_000 },
    },
  },
  signatures: [{ capacities: ['TM'], office: 'THỦ TƯỚNG', name: 'Lê Văn Hà' }],
  divisions: [
    {
      eId: 'art_1',
      kind: 'article',
      label: 'Điều 1',
      heading: 'Chợ',
      text: '',
      parent: null,
      depth: 0,
      changed: null,
      links: [],
    },
    {
      ...{
        eId: 'art_1__cl_2',
        kind: 'clause',
        label: '2',
        heading: '',
        text: 'Chợ <phiên>.\nTheo Điều 2 & Luật Chợ.',
      },
      ...{ parent: 'art_1', depth: 1, changed: 'PART_ENDS' },
      links: [
        { start: 18, end: 24, href: '#art_2' },
        { start: 27, end: 35, href: '/van-ban-phap-luat/luat-7-2006-qh11-bcdfghm' },
      ],
    },
    {
      eId: 'art_2',
      kind: 'article',
      label: 'Điều 2',
      heading: '',
      text: 'Thi hành.',
      parent: null,
      depth: 0,
      changed: null,
      links: [],
    },
    {
      eId: 'art_3',
      kind: 'article',
      label: 'Điều 3',
      heading: '',
      text: 'Hiệu lực.',
      parent: null,
      depth: 0,
      changed: null,
      links: [],
    },
  ],
  periods: [],
  ...{ akomaNtoso: '<akomaNtoso/>', jsonLd: { '@context': 'https://schema.org', '@type': 'Legislation' } },
};
const PAGE_INFO = { hasNextPage: false, endCursor: null };

const NEWER = {
  ...DECREE,
  permalink: '/van-ban-phap-luat/nghi-dinh-55-2026-nd-cp-bcdfghk',
  number: '55/2026/NĐ-CP',
};

const LAW = {
  ...DECREE,
  permalink: '/van-ban-phap-luat/luat-7-2006-qh11-bcdfghm',
  ...{ typeName: 'Luật', number: '7/2006/QH11', title: 'Luật Chợ', issuedOn: '2006-06-29' },
  validity: { asOf: '2026-11-25', status: 'NOT_IN_FORCE', statusName: 'Hết hiệu lực', because: [] },
};
const inForce = { asOf: '2026-11-25', status: 'IN_FORCE', statusName: 'Còn hiệu lực', because: [] };
const EARLIER = [{ ...DECREE.divisions[0], text: 'Chợ phiên, in nhầm.' }];

const decree = {
  ...DECREE,
  divisions: ({ edition }: { edition?: number }) =>
    edition == null ? DECREE.divisions : edition === 1 ? EARLIER : [],
  periods: [
    { from: '2020-02-01', status: 'IN_FORCE', statusName: 'Còn hiệu lực', changes: [] },
    {
      ...{ from: '2026-07-01', status: 'PARTIALLY_IN_FORCE', statusName: 'Hết hiệu lực một phần' },
      changes: [{ on: '2026-07-01', what: 'PART_ENDS', by: NEWER, provisions: ['art_1__cl_2'] }],
    },
  ],
  lostBases: [{ since: '2026-07-01', place: 'art_3', document: LAW }],
  editions: [
    { number: 2, postedAt: '2026-11-22T02:00:00.000Z', note: 'Khoản 2 in nhầm “Chợ <đêm>”.' },
    { number: 1, postedAt: '2026-11-20T02:00:00.000Z', note: null },
  ],
  validity: ({ asOf }: { asOf?: string }) => ({
    ...{ asOf: asOf ?? '2026-11-25', status: 'PARTIALLY_IN_FORCE', statusName: 'Hết hiệu lực một phần' },
    because: [{ on: '2026-07-01', what: 'PART_ENDS', by: NEWER, provisions: ['art_1__cl_2'] }],
  }),
  relations: {
    edges: [
      {
        cursor: '1',
        node: { name: 'Bị bãi bỏ bởi', direction: 'INCOMING', document: { ...NEWER, validity: inForce } },
      },
      { cursor: '2', node: { name: 'Căn cứ', direction: 'OUTGOING', document: LAW } },
    ],
    pageInfo: PAGE_INFO,
  },
};

/** One decree of which a clause was repealed. */
export const aLegalShelf = {
  legalDocumentByPath: ({ path }: { path: string }) => (path === DECREE.permalink ? decree : null),
  legalDocuments: ({ filter }: { filter?: { query?: string | null } }) => ({
    edges: filter?.query === 'không có' ? [] : [{ cursor: '1', node: decree }],
    pageInfo: PAGE_INFO,
  }),
  legalFacets: {
    types: [{ value: 'DECREE', name: 'Nghị định', count: 1 }],
    fields: [{ value: 'dien-luc', name: 'dien-luc', count: 1 }],
    issuers: [{ value: 'Chính phủ', name: 'Chính phủ', count: 1 }],
  },
};
