import type { Provision } from '../citations/provision.ts';

/** "điểm a khoản 2 Điều 5", "Chương III": a place as people say it. */
export const writtenProvision = ({ chapter, article, clause, point }: Provision): string =>
  [
    point && `điểm ${point}`,
    clause && `khoản ${clause}`,
    article && `Điều ${article}`,
    chapter && `Chương ${chapter}`,
  ]
    .filter(Boolean)
    .join(' ');
