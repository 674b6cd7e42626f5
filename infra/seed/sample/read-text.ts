import { randomUUID } from 'node:crypto';

/** A text of the sample as it lies in texts/: a head of `key: value` lines, `---`, and the body. */
export interface SampleText {
  /** The file's name without ending; the item is made once under it. */
  key: string;
  title: string;
  summary: string;
  head: Record<string, string>;
  /** Lines of the head that begin with a point: the fields of its kind. */
  details: [name: string, value: string][];
  document: { type: 'doc'; content: Block[] };
}

interface Block {
  type: string;
  attrs?: Record<string, unknown>;
  content?: Block[];
  text?: string;
}

const text = (words: string): Block[] => [{ type: 'text', text: words.trim() }];
const block = (type: string, content: Block[], attrs: Record<string, unknown> = {}): Block => ({
  type,
  attrs: { id: randomUUID(), ...attrs },
  content,
});
const paragraph = (words: string) => block('paragraph', text(words));

function listOf(lines: string[]): Block {
  const items = lines.map((line) => block('listItem', [paragraph(line.slice(2))]));
  return block('bulletList', items);
}

function tableOf(lines: string[]): Block {
  const rows = lines.map((line, at) => {
    const cells = line.split('|').slice(1, -1);
    const type = at === 0 ? 'tableHeader' : 'tableCell';
    return { type: 'tableRow', content: cells.map((cell) => ({ type, content: [paragraph(cell)] })) };
  });
  return block('table', rows);
}

/** `## ` a heading, `- ` a list, `| ` a table whose first row is its head, anything else a paragraph. */
function blockOf(part: string): Block {
  const lines = part.split('\n');
  if (part.startsWith('## ')) return block('heading', text(part.slice(3)), { level: 2 });
  if (part.startsWith('- ')) return listOf(lines);
  if (part.startsWith('| ')) return tableOf(lines);
  return paragraph(lines.join(' '));
}

export function readText(key: string, source: string): SampleText {
  const [top = '', body = ''] = source.split('\n---\n');
  const lines = top.split('\n').map((line): [string, string] => {
    const at = line.indexOf(':');
    return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
  });
  const head = Object.fromEntries(lines.filter(([name]) => !name.startsWith('.')));
  const details = lines
    .filter(([name]) => name.startsWith('.'))
    .map(([name, value]): [string, string] => [name.slice(1), value]);
  const { title, summary, ...rest } = head;
  if (!title || !summary) throw new Error(`${key}: a text needs a title and a summary`);
  const parts = body.trim().split(/\n{2,}/);
  return { key, title, summary, head: rest, details, document: { type: 'doc', content: parts.map(blockOf) } };
}
