/** The text of an item as the editor keeps it: nodes of schema/document. What is not expected is not trusted. */
export interface DocumentNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: DocumentNode[];
  text?: string;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Deeper than any text of a person; a document nested further is cut off, it does not exhaust the stack. */
const DEEPEST = 40;

/** Takes what looks like a document from what was sent; the rest is left out. */
export function documentFrom(value: unknown, depth = 0): DocumentNode | null {
  if (!isRecord(value) || typeof value.type !== 'string' || depth > DEEPEST) return null;
  const content = Array.isArray(value.content) ? value.content : [];
  const marks = Array.isArray(value.marks) ? value.marks : [];
  return {
    type: value.type,
    attrs: isRecord(value.attrs) ? value.attrs : {},
    text: typeof value.text === 'string' ? value.text : '',
    content: content.flatMap((child) => documentFrom(child, depth + 1) ?? []),
    marks: marks.flatMap((mark) =>
      isRecord(mark) && typeof mark.type === 'string'
        ? [{ type: mark.type, attrs: isRecord(mark.attrs) ? mark.attrs : {} }]
        : [],
    ),
  };
}

/** The words alone, for descriptions and feeds. */
export const wordsOf = (node: DocumentNode): string =>
  node.type === 'text'
    ? (node.text ?? '')
    : (node.content ?? []).map(wordsOf).join(' ').replace(/\s+/g, ' ').trim();
