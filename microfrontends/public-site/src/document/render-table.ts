import { attributes, markup } from '../markup/markup.ts';
import type { Markup } from '../markup/markup.ts';
import type { DocumentNode } from './document-node.ts';

const span = (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) && value > 1 && value <= 100 ? value : null;

const isHead = (row: DocumentNode) =>
  (row.content ?? []).length > 0 && (row.content ?? []).every(({ type }) => type === 'tableHeader');

function renderRow(
  row: DocumentNode,
  scope: 'col' | 'row',
  inside: (cell: DocumentNode) => Markup[],
): Markup {
  const cells = (row.content ?? []).map((cell) => {
    const spans = { colspan: span(cell.attrs?.colspan), rowspan: span(cell.attrs?.rowspan) };
    return cell.type === 'tableHeader'
      ? markup`<th${attributes({ scope, ...spans })}>${inside(cell)}</th>`
      : markup`<td${attributes(spans)}>${inside(cell)}</td>`;
  });
  return markup`<tr>${cells}</tr>`;
}

/** Rows of heads alone become the table's head; a wide table scrolls in its own frame, also from the keyboard. */
export function renderTable(table: DocumentNode, inside: (cell: DocumentNode) => Markup[]): Markup {
  const rows = (table.content ?? []).filter(({ type, content }) => type === 'tableRow' && content?.length);
  if (rows.length === 0) return markup``;
  const firstOfBody = rows.findIndex((row) => !isHead(row));
  const heads = rows.slice(0, firstOfBody === -1 ? rows.length : firstOfBody);
  const body = firstOfBody === -1 ? [] : rows.slice(firstOfBody);
  const head =
    heads.length > 0 && markup`<thead>${heads.map((row) => renderRow(row, 'col', inside))}</thead>`;
  return markup`<div class="table" tabindex="0" role="group" aria-label="Bảng"><table>${head}<tbody>${body.map(
    (row) => renderRow(row, 'row', inside),
  )}</tbody></table></div>`;
}
