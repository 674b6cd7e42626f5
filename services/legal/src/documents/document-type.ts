/** Hình thức văn bản (Decree 30/2020, Law on legal normative documents), longest names first where one begins another. */
export const DOCUMENT_TYPES = {
  CONSTITUTION: { name: 'Hiến pháp', normative: true },
  CODE: { name: 'Bộ luật', normative: true },
  LAW: { name: 'Luật', normative: true },
  ORDINANCE: { name: 'Pháp lệnh', normative: true },
  DECREE_LAW: { name: 'Sắc lệnh', normative: true },
  JOINT_RESOLUTION: { name: 'Nghị quyết liên tịch', normative: true },
  RESOLUTION: { name: 'Nghị quyết', normative: true },
  DECREE: { name: 'Nghị định', normative: true },
  DECISION: { name: 'Quyết định', normative: true },
  JOINT_CIRCULAR: { name: 'Thông tư liên tịch', normative: true },
  CIRCULAR: { name: 'Thông tư', normative: true },
  CONSOLIDATED_TEXT: { name: 'Văn bản hợp nhất', normative: true },
  STANDARD: { name: 'Tiêu chuẩn', normative: false },
  DIRECTIVE: { name: 'Chỉ thị', normative: false },
  REGULATION: { name: 'Quy chế', normative: false },
  RULES: { name: 'Quy định', normative: false },
  PLAN: { name: 'Kế hoạch', normative: false },
  PROGRAMME: { name: 'Chương trình', normative: false },
  GUIDANCE: { name: 'Hướng dẫn', normative: false },
  NOTICE: { name: 'Thông báo', normative: false },
  CONCLUSION: { name: 'Kết luận', normative: false },
  REPORT: { name: 'Báo cáo', normative: false },
  SUBMISSION: { name: 'Tờ trình', normative: false },
  OFFICIAL_LETTER: { name: 'Công văn', normative: false },
  TELEGRAM: { name: 'Công điện', normative: false },
} as const satisfies Record<string, { name: string; normative: boolean }>;

export type DocumentType = keyof typeof DOCUMENT_TYPES;

const TYPES = Object.keys(DOCUMENT_TYPES) as DocumentType[];

/** All names for a regular expression, a longer one before the one that it begins with. */
export const TYPE_NAMES = TYPES.map((type) => DOCUMENT_TYPES[type].name)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** "NGHỊ ĐỊNH", "nghị định": the type, or null. */
export const documentTypeOf = (name: string): DocumentType | null =>
  TYPES.find((type) => DOCUMENT_TYPES[type].name.toLowerCase() === name.normalize('NFC').toLowerCase()) ??
  null;

/** Laws are called by their names where others are called by their numbers. */
export const isLaw = (type: DocumentType | null): boolean =>
  type === 'LAW' || type === 'CODE' || type === 'ORDINANCE' || type === 'CONSTITUTION';
