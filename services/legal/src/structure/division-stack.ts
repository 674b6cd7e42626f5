import type { Division, DivisionKind } from './division.ts';
import { eIdOf, numberInId } from './e-id.ts';
import type { Marker } from './marker.ts';
import { Numbering } from './numbering.ts';

/** From the largest; a division closes all that are not larger. */
const LEVELS: readonly DivisionKind[] = [
  'attachment',
  'part',
  'chapter',
  'section',
  'subsection',
  'article',
  'clause',
  'point',
];
const levelOf = (kind: DivisionKind): number => LEVELS.indexOf(kind);

interface Open {
  kind: DivisionKind;
  eId: string;
  label: string;
  heading: string;
  paragraphs: string[];
  parent: string | null;
  start: number;
  end: number;
  /** Its paragraphs and the divisions in it: an article that has nothing but one line has no heading. */
  hasContent: boolean;
}

/** The divisions that are open while a text is read, and those that are finished. */
export class DivisionStack {
  private readonly all: Open[] = [];
  private open_: Open[] = [];
  private readonly ids = new Set<string>();
  private attachments = 0;
  private readonly numbering = new Numbering();

  hasBody(): boolean {
    return this.all.some(({ kind }) => levelOf(kind) > 0);
  }

  hasArticles(): boolean {
    return this.numbering.hasArticles();
  }

  /** Whether the number can stand here: articles and clauses go up; a first article once more begins an attachment. */
  accepts({ kind, number, rest, isLoose }: Marker): boolean {
    if (isLoose) return this.sentenceEnded() && this.numbering.isNextArticle(number);
    if (this.isInside('conclusions'))
      return kind !== 'clause' && kind !== 'point' && this.beginsAnew(kind, number);
    if (kind === 'article')
      return (
        this.numbering.takesArticle(number, this.sentenceEnded()) || (number === '1' && this.sentenceEnded())
      );
    if (kind === 'clause') return this.takesClauses() && this.numbering.takesClause(number);
    if (kind === 'point') return this.isInside('article') || this.isInside('clause');
    // "Phần hai" within a sentence begins with a capital too; a heading is short.
    return rest.length < 250 && !/[;,]$/u.test(rest);
  }

  private sentenceEnded(): boolean {
    const last = this.all.at(-1);
    const line = last?.paragraphs.at(-1) ?? last?.heading ?? '';
    return /(?:[.;:”"/]|\p{Lu}{2})$/u.test(line) || !/\p{Ll}/u.test(line);
  }

  private beginsAnew(kind: DivisionKind, number: string): boolean {
    return levelOf(kind) >= levelOf('part') && numberInId(kind, number) === '1';
  }

  private takesClauses(): boolean {
    return this.isInside('article') || !this.hasArticles();
  }

  isInside(kind: DivisionKind): boolean {
    return this.open_.some((open) => open.kind === kind);
  }

  open(marker: Marker, start: number, end: number): void {
    const { kind, label, number, rest } = marker;
    const restarts = kind === 'article' && number === '1' && this.hasArticles();
    if (restarts || this.isInside('conclusions'))
      this.openAttachment({ kind: 'attachment', label: '', number: '', rest: '' }, start, start);
    this.closeDownTo(kind);
    this.numbering.count(kind, number, levelOf(kind) < levelOf('article'));
    const within = this.scopeOf(kind);
    const isSentence = kind === 'clause' || kind === 'point';
    this.push({
      ...{ kind, label, start, end, parent: this.open_.at(-1)?.eId ?? null, hasContent: isSentence },
      eId: eIdOf(kind, number, within),
      heading: isSentence ? '' : rest,
      paragraphs: isSentence && rest ? [rest] : [],
    });
  }

  openAttachment({ label, rest }: Marker, start: number, end: number): void {
    this.open_ = [];
    this.attachments += 1;
    this.numbering.restart();
    this.push({
      ...{
        kind: 'attachment',
        label,
        heading: rest,
        paragraphs: [],
        parent: null,
        start,
        end,
        hasContent: true,
      },
      eId: `att_${this.attachments}`,
    });
  }

  openConclusions(line: string, start: number, end: number): void {
    if (this.isInside('conclusions')) return this.addText(line, end);
    const parent = this.open_.find(({ kind }) => kind === 'attachment') ?? null;
    this.open_ = parent ? [parent] : [];
    this.push({
      ...{ kind: 'conclusions', label: '', heading: '', paragraphs: [line], start, end, hasContent: true },
      eId: parent ? `${parent.eId}__conclusions` : 'conclusions',
      parent: parent?.eId ?? null,
    });
  }

  /** A heading of a chapter may stand on the next line, in capitals. */
  addText(line: string, end: number): void {
    const current = this.open_.at(-1) ?? this.beginning(line, end);
    const takesHeading = levelOf(current.kind) < levelOf('article') && current.kind !== 'conclusions';
    if (takesHeading && !current.heading && current.paragraphs.length === 0 && levelOf(current.kind) >= 0)
      current.heading = line;
    else current.paragraphs.push(line);
    current.hasContent = true;
    current.end = end;
  }

  /** What stands before the first article: title, then from "Căn cứ" on the reasons. */
  private beginning(line: string, end: number): Open {
    const isPreamble = /^Căn cứ/u.test(line);
    const last = this.all.at(-1);
    if (last && (last.kind === 'preamble' || !isPreamble)) return last;
    const kind = isPreamble ? 'preamble' : 'preface';
    const begun: Open = {
      ...{ kind, eId: kind, label: '', heading: '', paragraphs: [], parent: null },
      ...{ start: end - line.length, end, hasContent: true },
    };
    this.all.push(begun);
    return begun;
  }

  private scopeOf(kind: DivisionKind): string | null {
    const from = kind === 'article' ? ['attachment'] : null;
    const parent = from
      ? this.open_.find((open) => from.includes(open.kind))
      : this.open_.findLast((open) => open.kind !== 'conclusions');
    return parent?.eId ?? null;
  }

  private closeDownTo(kind: DivisionKind): void {
    this.open_ = this.open_.filter(
      (open) => open.kind === 'attachment' || (levelOf(open.kind) >= 0 && levelOf(open.kind) < levelOf(kind)),
    );
  }

  private push(division: Open): void {
    for (const open of this.open_) open.hasContent = true;
    const same = division.eId;
    for (let copy = 2; this.ids.has(division.eId); copy += 1) division.eId = `${same}-${copy}`;
    this.ids.add(division.eId);
    this.all.push(division);
    this.open_.push(division);
  }

  finished(): Division[] {
    return this.all.map(({ hasContent, paragraphs, heading, ...division }) => {
      const isSentence = !hasContent && division.kind === 'article';
      return {
        ...division,
        heading: isSentence ? '' : heading,
        text: (isSentence && heading ? [heading] : paragraphs).join('\n'),
      };
    });
  }
}
