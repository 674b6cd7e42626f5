/** What one document is to another (ELI, glossary). */
export const RELATION_KINDS = [
  'AMENDS',
  'REPLACES',
  'REPEALS',
  'SUSPENDS',
  'CORRECTS',
  'CONSOLIDATES',
  'IMPLEMENTS',
  'BASED_ON',
  'CITES',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** On screen: what this one does, and what is done to it, so that the relation can be walked both ways. */
export const RELATION_NAMES: Readonly<Record<RelationKind, { active: string; passive: string }>> = {
  AMENDS: { active: 'Sửa đổi, bổ sung', passive: 'Được sửa đổi, bổ sung bởi' },
  REPLACES: { active: 'Thay thế', passive: 'Được thay thế bởi' },
  REPEALS: { active: 'Bãi bỏ', passive: 'Bị bãi bỏ bởi' },
  SUSPENDS: { active: 'Ngưng hiệu lực', passive: 'Bị ngưng hiệu lực bởi' },
  CORRECTS: { active: 'Đính chính', passive: 'Được đính chính bởi' },
  CONSOLIDATES: { active: 'Hợp nhất', passive: 'Được hợp nhất trong' },
  IMPLEMENTS: { active: 'Quy định chi tiết, hướng dẫn', passive: 'Được quy định chi tiết, hướng dẫn bởi' },
  BASED_ON: { active: 'Căn cứ', passive: 'Là căn cứ của' },
  CITES: { active: 'Dẫn chiếu', passive: 'Được dẫn chiếu trong' },
};
