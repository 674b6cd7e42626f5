/** The parts of a document, from the largest: phần, chương, mục, tiểu mục, điều, khoản, điểm; attachments stand beside. */
export const DIVISION_KINDS = [
  'preface',
  'preamble',
  'attachment',
  'part',
  'chapter',
  'section',
  'subsection',
  'article',
  'clause',
  'point',
  'conclusions',
] as const;
export type DivisionKind = (typeof DIVISION_KINDS)[number];

/** What holds articles. */
export const isLarge = (kind: DivisionKind): boolean =>
  kind === 'part' || kind === 'chapter' || kind === 'section' || kind === 'subsection';

export interface Division {
  /** Stable and unique within the document, in the manner of Akoma Ntoso: art_18__cl_3__pnt_a. */
  readonly eId: string;
  readonly kind: DivisionKind;
  /** As written: "Điều 18", "3", "a". */
  readonly label: string;
  readonly heading: string;
  /** Its own words, a line per paragraph, without those of the divisions in it. */
  readonly text: string;
  readonly parent: string | null;
  /** Where it begins in the text that was divided, and where its own words end. */
  readonly start: number;
  readonly end: number;
}
