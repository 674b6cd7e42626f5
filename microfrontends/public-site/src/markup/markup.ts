/** Text that is markup already. Only `markup` makes it, so a plain string can never reach a page unescaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

export type Piece = Markup | string | number | null | undefined | false | readonly Piece[];

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that neither HTML nor XML 1.0 may hold: a title with one of them would break every feed it stands in. */
const ILLEGAL = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

export const escaped = (text: string) =>
  text.replace(ILLEGAL, '').replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

function written(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'string') return escaped(piece);
  if (typeof piece === 'number') return String(piece);
  return piece.map(written).join('');
}

/** A template for HTML and XML: what stands in it is escaped, also in quoted attributes; nested templates are kept. */
export function markup(texts: TemplateStringsArray, ...pieces: Piece[]): Markup {
  return new Markup(
    texts.reduce(
      (whole, text, index) => whole + text + (index < pieces.length ? written(pieces[index]) : ''),
      '',
    ),
  );
}

/** Attributes that have a value; `true` stands without one. */
export function attributes(values: Record<string, string | number | boolean | null | undefined>): Markup {
  return new Markup(
    Object.entries(values)
      .filter(([, value]) => value !== null && value !== undefined && value !== false)
      .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`))
      .join(''),
  );
}

/** Data for machines inside a page: `<` is written so that no text can close the element it stands in. */
export function jsonLd(data: object): Markup {
  const json = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return new Markup(`<script type="application/ld+json">${json}</script>`);
}
