import { registerEnumType } from 'type-graphql';
import { DOCUMENT_TYPES } from '../documents/document-type.ts';
import type { DocumentType } from '../documents/document-type.ts';
import { SIGNING_CAPACITIES } from '../intake/signature.ts';
import type { SigningCapacity } from '../intake/signature.ts';
import { SECRECY_LEVELS, URGENCY_LEVELS } from '../intake/marks.ts';
import type { SecrecyLevel, UrgencyLevel } from '../intake/marks.ts';
import { RELATION_KINDS, RELATION_NAMES } from '../relations/relation.ts';
import type { RelationKind } from '../relations/relation.ts';
import { DIVISION_KINDS } from '../structure/division.ts';
import { FORCE_STATUSES } from '../validity/force.ts';
import type { ForceStatus } from '../validity/force.ts';

/** The codes of the rules as enums of the API. */
export const enumOf = <Code extends string>(codes: readonly Code[]) =>
  Object.fromEntries(codes.map((code) => [code, code])) as { [Each in Code]: Each };
export const described = <Code extends string>(texts: Readonly<Record<Code, string>>) =>
  Object.fromEntries(
    Object.entries<string>(texts).map(([code, description]) => [code, { description }]),
  ) as Record<Code, { description: string }>;

export const LegalDocumentType = enumOf(Object.keys(DOCUMENT_TYPES) as DocumentType[]);
registerEnumType(LegalDocumentType, {
  name: 'LegalDocumentType',
  description: 'Hình thức văn bản (Điều 8.2).',
  valuesConfig: described(
    Object.fromEntries(
      Object.entries(DOCUMENT_TYPES).map(([code, { name }]) => [code, `${name}.`]),
    ) as Record<DocumentType, string>,
  ),
});

export const LegalForceStatus = enumOf(FORCE_STATUSES);
export const FORCE_NAMES: Readonly<Record<ForceStatus, { vi: string; en: string }>> = {
  NOT_YET_IN_FORCE: { vi: 'Chưa có hiệu lực', en: 'Not yet in force' },
  IN_FORCE: { vi: 'Còn hiệu lực', en: 'In force' },
  PARTIALLY_IN_FORCE: { vi: 'Hết hiệu lực một phần', en: 'Partially in force' },
  SUSPENDED: { vi: 'Ngưng hiệu lực', en: 'Suspended' },
  NOT_IN_FORCE: { vi: 'Hết hiệu lực', en: 'No longer in force' },
};
registerEnumType(LegalForceStatus, {
  name: 'LegalForceStatus',
  description: 'Whether a document holds on a day; computed from its days and confirmed relations.',
  valuesConfig: described<ForceStatus>({
    NOT_YET_IN_FORCE: 'Its day has not come.',
    IN_FORCE: 'Whole and unchanged.',
    PARTIALLY_IN_FORCE: 'Some of its parts were repealed, replaced or changed.',
    SUSPENDED: 'For a time.',
    NOT_IN_FORCE: 'Ended; it does not come back.',
  }),
});

export const LegalForceEvent = enumOf([
  'BEGINS',
  'ENDS',
  'PART_ENDS',
  'PART_AMENDED',
  'SUSPENDED',
  'RESUMED',
]);
registerEnumType(LegalForceEvent, {
  name: 'LegalForceEvent',
  description: 'What happens to the validity of a document.',
  valuesConfig: described({
    BEGINS: 'It takes effect.',
    ENDS: 'It ends, whole.',
    PART_ENDS: 'Named parts of it end.',
    PART_AMENDED: 'Parts of it are changed.',
    SUSPENDED: 'It is suspended.',
    RESUMED: 'It holds again after a suspension.',
  }),
});

export const LegalRelationKind = enumOf(RELATION_KINDS);
registerEnumType(LegalRelationKind, {
  name: 'LegalRelationKind',
  description: 'What one document is to another (Điều 8.2).',
  valuesConfig: described(
    Object.fromEntries(RELATION_KINDS.map((kind) => [kind, `${RELATION_NAMES[kind].active}.`])) as Record<
      RelationKind,
      string
    >,
  ),
});

export const LegalDirection = enumOf(['OUTGOING', 'INCOMING']);
registerEnumType(LegalDirection, {
  name: 'LegalDirection',
  description: 'From which end a relation is looked at.',
  valuesConfig: described({
    OUTGOING: 'What this document is to the other.',
    INCOMING: 'What the other is to this one.',
  }),
});

export const LegalDivisionKind = enumOf(DIVISION_KINDS);
registerEnumType(LegalDivisionKind, {
  name: 'LegalDivisionKind',
  description: 'The parts of a document.',
  valuesConfig: described({
    preface: 'Title.',
    preamble: 'Căn cứ: its reasons.',
    attachment: 'What it promulgates, or an annex.',
    part: 'Phần.',
    chapter: 'Chương.',
    section: 'Mục.',
    subsection: 'Tiểu mục.',
    article: 'Điều.',
    clause: 'Khoản.',
    point: 'Điểm.',
    conclusions: 'Nơi nhận and signature.',
  }),
});

export const LegalSigningCapacity = enumOf(SIGNING_CAPACITIES);
registerEnumType(LegalSigningCapacity, {
  name: 'LegalSigningCapacity',
  description: 'In what capacity somebody signs.',
  valuesConfig: described<SigningCapacity>({
    KT: 'Ký thay: for the head.',
    TL: 'Thừa lệnh: by order.',
    TUQ: 'Thừa uỷ quyền: by delegation.',
    Q: 'Quyền: acting.',
    TM: 'Thay mặt: for the collective.',
  }),
});

export const LegalUrgency = enumOf(URGENCY_LEVELS);
registerEnumType(LegalUrgency, {
  name: 'LegalUrgency',
  description: 'Độ khẩn (Decree 30/2020).',
  valuesConfig: described<UrgencyLevel>({
    URGENT: 'Khẩn.',
    VERY_URGENT: 'Thượng khẩn.',
    MOST_URGENT: 'Hỏa tốc.',
  }),
});

export const LegalSecrecy = enumOf(SECRECY_LEVELS);
registerEnumType(LegalSecrecy, {
  name: 'LegalSecrecy',
  description: 'Độ mật; whatever bears one is not taken in (Điều 11.2, 18.1).',
  valuesConfig: described<SecrecyLevel>({
    CONFIDENTIAL: 'Mật.',
    SECRET: 'Tối mật.',
    TOP_SECRET: 'Tuyệt mật.',
  }),
});
