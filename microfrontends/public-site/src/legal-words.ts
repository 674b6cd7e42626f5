/** What the pages of legal documents say (Điều 8.2). */
const vi = {
  title: 'Văn bản pháp luật',
  lead: 'Văn bản quy phạm pháp luật và văn bản chỉ đạo, điều hành của ngành Công Thương, kèm hiệu lực và quan hệ giữa các văn bản.',
  query: 'Số, ký hiệu hoặc từ khoá (có dấu hoặc không dấu)',
  type: 'Loại văn bản',
  allTypes: 'Tất cả các loại',
  allFields: 'Tất cả lĩnh vực',
  issuer: 'Cơ quan ban hành',
  allIssuers: 'Tất cả cơ quan',
  from: 'Ban hành từ ngày',
  to: 'đến ngày',
  older: 'Văn bản tiếp theo',
  nothing: 'Không có văn bản nào phù hợp. Hãy bớt điều kiện hoặc thử số, ký hiệu của văn bản.',
  number: 'Số, ký hiệu',
  issuedOn: 'Ngày ban hành',
  effectiveOn: 'Ngày có hiệu lực',
  expiresOn: 'Ngày hết hiệu lực',
  signed: 'Người ký',
  validity: 'Hiệu lực vào ngày',
  asOf: 'Xem hiệu lực vào ngày',
  look: 'Xem',
  properties: 'Thuộc tính văn bản',
  relations: 'Quan hệ với văn bản khác',
  downloads: 'Tải về',
  asText: 'Toàn văn (văn bản thuần)',
  contents: 'Mục lục',
  text: 'Toàn văn',
  changes: {
    BEGINS: 'Có hiệu lực từ ngày',
    ENDS: 'Hết hiệu lực từ ngày',
    PART_ENDS: 'Hết hiệu lực một phần từ ngày',
    PART_AMENDED: 'Được sửa đổi, bổ sung từ ngày',
    SUSPENDED: 'Ngưng hiệu lực từ ngày',
    RESUMED: 'Có hiệu lực trở lại từ ngày',
  } as Record<string, string>,
  changed: { PART_ENDS: '(hết hiệu lực)', PART_AMENDED: '(đã được sửa đổi)' } as Record<string, string>,
  capacities: { KT: 'KT.', TL: 'TL.', TUQ: 'TUQ.', Q: 'Q.', TM: 'TM.' } as Record<string, string>,
  parts: {
    art: 'Điều',
    cl: 'khoản',
    pnt: 'điểm',
    chp: 'Chương',
    att: 'Phụ lục',
    part: 'Phần',
    sec: 'Mục',
  } as Record<string, string>,
};

const en: typeof vi = {
  title: 'Legal documents',
  lead: 'Legal and administrative documents on industry and trade, whether they are in force and how they refer to each other.',
  query: 'Number or keyword (with or without accents)',
  type: 'Type',
  allTypes: 'All types',
  allFields: 'All fields',
  issuer: 'Issued by',
  allIssuers: 'All authorities',
  from: 'Issued from',
  to: 'to',
  older: 'Next documents',
  nothing: 'No document matches. Ask for less, or try the number of the document.',
  number: 'Number',
  issuedOn: 'Issued on',
  effectiveOn: 'Takes effect on',
  expiresOn: 'Ends on',
  signed: 'Signed by',
  validity: 'Status on',
  asOf: 'Status on the day',
  look: 'Look',
  properties: 'About the document',
  relations: 'Relations to other documents',
  downloads: 'Downloads',
  asText: 'Whole text (plain)',
  contents: 'Contents',
  text: 'Whole text',
  changes: {
    BEGINS: 'In force from',
    ENDS: 'No longer in force from',
    PART_ENDS: 'In part no longer in force from',
    PART_AMENDED: 'Amended from',
    SUSPENDED: 'Suspended from',
    RESUMED: 'In force again from',
  },
  changed: { PART_ENDS: '(no longer in force)', PART_AMENDED: '(amended)' },
  capacities: vi.capacities,
  parts: vi.parts,
};

export const LEGAL_WORDS = { vi, en };
export type LegalWords = typeof vi;

/** art_28__cl_1 → "khoản 1 Điều 28", the smallest first, as people say it. */
export const placeInWords = ({ parts }: LegalWords, eId: string): string =>
  eId
    .split('__')
    .map((step) => {
      const [kind = '', number = ''] = step.split('_');
      return `${parts[kind] ?? kind} ${number === 'dd' ? 'đ' : number}`;
    })
    .reverse()
    .join(' ');
