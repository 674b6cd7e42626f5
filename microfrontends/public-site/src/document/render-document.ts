import { ownFile, safeHref, srcset } from '../markup/address.ts';
import { attributes, markup } from '../markup/markup.ts';
import type { Markup } from '../markup/markup.ts';
import { documentFrom } from './document-node.ts';
import type { DocumentNode } from './document-node.ts';
import { renderTable } from './render-table.ts';

/** What is known while a document is written out: the outline so far and the anchors that are taken. */
interface Outline {
  level: number;
  anchors: Set<string>;
}

type Render = (node: DocumentNode, inside: Markup[], outline: Outline) => Markup;

const whole = (value: unknown, from: number, to: number): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to ? value : null;

/** A text's headings begin under the page's h1 and skip no level, whatever the editor let through. */
const heading: Render = ({ attrs }, inside, outline) => {
  const wanted = Math.max(2, whole(attrs?.level, 1, 6) ?? 2);
  outline.level = Math.min(wanted, outline.level + 1, 6);
  const id = typeof attrs?.id === 'string' && /^[\w-]+$/.test(attrs.id) ? `doan-${attrs.id}` : null;
  const anchor = id && !outline.anchors.has(id) ? id : null;
  if (anchor) outline.anchors.add(anchor);
  const tag = { 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' }[outline.level] ?? 'h2';
  return markup`<${tag}${attributes({ id: anchor })}>${inside}</${tag}>`;
};

const image: Render = ({ attrs }) => {
  const url = ownFile(attrs?.src);
  const alt = typeof attrs?.alt === 'string' ? attrs.alt : '';
  const words = attrs?.caption ?? attrs?.title;
  const caption = typeof words === 'string' && words ? markup`<figcaption>${words}</figcaption>` : null;
  if (!url) return markup``;
  const picture = attributes({
    src: `${url}?w=960`,
    srcset: srcset(url),
    sizes: '(min-width: 50rem) 44rem, 100vw',
    alt,
    width: whole(attrs?.width, 1, 20_000),
    height: whole(attrs?.height, 1, 20_000),
    loading: 'lazy',
    decoding: 'async',
  });
  return markup`<figure><img${picture}>${caption}</figure>`;
};

const NODES: Record<string, Render> = {
  paragraph: (_node, inside) =>
    inside.some(({ text }) => text.trim()) ? markup`<p>${inside}</p>` : markup``,
  heading,
  bulletList: (_node, inside) => markup`<ul>${inside}</ul>`,
  orderedList: ({ attrs }, inside) =>
    markup`<ol${attributes({ start: attrs?.start === 1 ? null : whole(attrs?.start, 0, 9_999) })}>${inside}</ol>`,
  listItem: (_node, inside) => markup`<li>${inside}</li>`,
  blockquote: (_node, inside) => markup`<blockquote>${inside}</blockquote>`,
  codeBlock: (_node, inside) => markup`<pre><code>${inside}</code></pre>`,
  horizontalRule: () => markup`<hr>`,
  hardBreak: () => markup`<br>`,
  image,
};

const MARKS: Record<string, (inside: Markup, attrs: Record<string, unknown>) => Markup> = {
  bold: (inside) => markup`<strong>${inside}</strong>`,
  italic: (inside) => markup`<em>${inside}</em>`,
  underline: (inside) => markup`<u>${inside}</u>`,
  strike: (inside) => markup`<s>${inside}</s>`,
  code: (inside) => markup`<code>${inside}</code>`,
  superscript: (inside) => markup`<sup>${inside}</sup>`,
  subscript: (inside) => markup`<sub>${inside}</sub>`,
  highlight: (inside) => markup`<mark>${inside}</mark>`,
  link: (inside, attrs) => {
    const href = safeHref(attrs.href);
    const foreign = href !== null && /^https?:/.test(href);
    return href === null
      ? inside
      : markup`<a${attributes({ href, rel: foreign && 'noopener' })}>${inside}</a>`;
  },
};

function render(node: DocumentNode, outline: Outline): Markup {
  if (node.type === 'text') {
    return (node.marks ?? []).reduce<Markup>(
      (inside, { type, attrs }) =>
        (Object.hasOwn(MARKS, type) ? MARKS[type]?.(inside, attrs ?? {}) : null) ?? inside,
      markup`${node.text}`,
    );
  }
  if (node.type === 'table') return renderTable(node, (cell) => renderAll(cell, outline));
  const inside = renderAll(node, outline);
  const known = Object.hasOwn(NODES, node.type) ? NODES[node.type] : undefined;
  return known ? known(node, inside, outline) : markup`${inside}`;
}

const renderAll = (node: DocumentNode, outline: Outline) =>
  (node.content ?? []).map((child) => render(child, outline));

/** The text of an item as HTML: known nodes and marks only, everything written out escaped. */
export function renderDocument(document: unknown): Markup {
  const root = documentFrom(document);
  return root ? render(root, { level: 1, anchors: new Set() }) : markup``;
}
