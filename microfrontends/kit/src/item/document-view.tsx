import { Box } from '@mui/material';
import { createElement, Fragment } from 'react';
import type { ReactNode } from 'react';

interface Node {
  type: string;
  attrs?: Record<string, unknown>;
  content?: Node[];
  text?: string;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
}

const ELEMENTS: Record<string, string> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  tableRow: 'tr',
  tableCell: 'td',
  tableHeader: 'th',
};

const MARKS: Record<string, string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
};

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A text as it will be read. Elements are made one by one from known nodes: nothing of it is ever taken for HTML. */
export const DocumentView = ({ document }: { document: unknown }) => (
  <Box
    sx={{
      maxWidth: '44rem',
      lineHeight: 1.7,
      overflowWrap: 'anywhere',
      '& img': { maxWidth: '100%', height: 'auto', borderRadius: 1 },
      '& table': { borderCollapse: 'collapse', display: 'block', overflowX: 'auto' },
      '& td, & th': { border: 1, borderColor: 'divider', p: 0.75, verticalAlign: 'top' },
      '& blockquote': { borderLeft: 3, borderColor: 'divider', ml: 0, pl: 2, color: 'text.secondary' },
    }}
  >
    {draw(document as Node, 0)}
  </Box>
);

function draw(node: Node, key: number): ReactNode {
  if (node.type === 'text') return <Fragment key={key}>{marked(node)}</Fragment>;
  const inside = node.content?.map(draw);
  if (node.type === 'heading')
    return createElement(Number(node.attrs?.['level']) > 2 ? 'h3' : 'h2', { key }, inside);
  if (node.type === 'hardBreak') return <br key={key} />;
  if (node.type === 'horizontalRule') return <hr key={key} />;
  if (node.type === 'image')
    return <img key={key} src={ownFile(node)} alt={textOf(node.attrs?.['alt']) ?? ''} />;
  if (node.type === 'table')
    return (
      <table key={key}>
        <tbody>{inside}</tbody>
      </table>
    );
  const element = ELEMENTS[node.type];
  return element ? createElement(element, { key }, inside) : <Fragment key={key}>{inside}</Fragment>;
}

/** Pictures come from this portal alone. */
function ownFile({ attrs }: Node): string | undefined {
  const source = textOf(attrs?.['src']);
  return source?.startsWith('/files/') ? source : undefined;
}

function marked({ text, marks }: Node): ReactNode {
  return (marks ?? []).reduce<ReactNode>((inside, { type, attrs }) => {
    const element = MARKS[type];
    if (element) return createElement(element, {}, inside);
    const href = textOf(attrs?.['href']);
    if (type === 'link' && href && /^(https?:|mailto:|\/|#)/.test(href))
      return (
        <a href={href} target="_blank" rel="noopener noreferrer">
          {inside}
        </a>
      );
    return inside;
  }, text);
}
