import type { DivisionKind } from './division.ts';

/** Numbers that a document may leave out (repealed articles of a consolidated text) before a line is taken for a quotation. */
const LARGEST_GAP = 10;

const valueOf = (number: string): number => Number.parseInt(number, 10);

/** How far the articles of a body or attachment, and the clauses of an article, have been counted: they only go up. */
export class Numbering {
  private article = 0;
  private clause = 0;

  hasArticles(): boolean {
    return this.article > 0;
  }

  restart(): void {
    this.article = 0;
    this.clause = 0;
  }

  /** A larger part does not begin the articles anew, but the clauses. */
  count(kind: DivisionKind, number: string, isLarger: boolean): void {
    if (kind === 'article') [this.article, this.clause] = [valueOf(number), 0];
    else if (kind === 'clause') this.clause = valueOf(number);
    else if (isLarger) this.clause = 0;
  }

  isNextArticle(number: string): boolean {
    return Number(number) === this.article + 1;
  }

  /** The next one, one inserted behind it (5a), or one behind a gap, where a sentence has ended. */
  takesArticle(number: string, sentenceEnded: boolean): boolean {
    const value = valueOf(number);
    if (value === this.article + 1) return true;
    const isInserted = value === this.article && /\D$/u.test(number);
    const isGap = this.article > 0 && value > this.article && value <= this.article + LARGEST_GAP;
    return isInserted || (isGap && sentenceEnded);
  }

  takesClause(number: string): boolean {
    const value = valueOf(number);
    return value === this.clause + 1 || (value === this.clause && /\D$/u.test(number) && this.clause > 0);
  }
}
