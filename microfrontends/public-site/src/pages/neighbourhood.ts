import { dayOnly } from '../dates.ts';
import { attributes, markup } from '../markup/markup.ts';
import type { Markup } from '../markup/markup.ts';
import type { LegalNeighbour, LegalPage, Named } from '../portal/legal.operation.ts';
import type { Site } from '../site.ts';
import { force } from './documents.page.ts';

export const called = ({ typeName, number, title }: Named): string => [typeName, number ?? title].join(' ');

const WIDTH = 960;
const BOX = 320;
const ROW = 56;
const HEAD = 30;
const CENTRE = { left: 390, width: 180, height: 64 };
/** Of each relation the picture shows so many; the list below has all. */
const SHOWN = 6;

type Neighbour = NonNullable<LegalNeighbour['document']>;

/** What one relation leads to, in the order in which it was found. */
interface Group {
  name: string;
  documents: Neighbour[];
}

function groupsOf({ relations: { edges } }: LegalPage, direction: LegalNeighbour['direction']): Group[] {
  const groups = new Map<string, Neighbour[]>();
  for (const { node } of edges)
    if (node.direction === direction && node.document)
      groups.set(node.name, [...(groups.get(node.name) ?? []), node.document]);
  return [...groups].map(([name, documents]) => ({ name, documents }));
}

const heightOf = (groups: Group[]): number =>
  groups.reduce((sum, { documents }) => sum + HEAD + Math.min(documents.length, SHOWN + 1) * ROW, 0);

const clipped = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;

/** A box that is a link: what it is called, since when, and whether it is dead. */
function box(document: Neighbour, left: number, top: number): Markup {
  const { permalink, title, issuedOn, validity } = document;
  const line = [issuedOn && dayOnly(issuedOn), validity.statusName].filter(Boolean).join(' · ');
  const isDead = validity.status === 'NOT_IN_FORCE';
  return markup`<a${attributes({ href: permalink, class: isDead ? 'map-node map-dead' : 'map-node' })}><title>${called(document)}: ${title}</title><rect x="${left}" y="${top}" width="${BOX}" height="${ROW - 10}" rx="4"></rect><text class="map-name" x="${left + 12}" y="${top + 19}">${clipped(called(document), 38)}</text><text x="${left + 12}" y="${top + 37}">${clipped(line, 46)}</text></a>`;
}

/** One side: the groups under each other, a line from the centre to every box. */
function side(
  groups: Group[],
  left: number,
  from: { x: number; y: number },
  top: number,
  { words }: Site,
): Markup {
  const inner = left === 0 ? BOX : left;
  const drawn: Markup[] = [];
  let y = top;
  for (const { name, documents } of groups) {
    drawn.push(markup`<text class="map-group" x="${left}" y="${y + 18}">${name}</text>`);
    y += HEAD;
    for (const document of documents.slice(0, SHOWN)) {
      const middle = y + (ROW - 10) / 2;
      const bend = (from.x + inner) / 2;
      drawn.push(
        markup`<path d="M${from.x} ${from.y}C${bend} ${from.y} ${bend} ${middle} ${inner} ${middle}"></path>${box(document, left, y)}`,
      );
      y += ROW;
    }
    if (documents.length > SHOWN) {
      const more = words.legal.more.replace('{count}', String(documents.length - SHOWN));
      drawn.push(
        markup`<a href="#danh-sach-quan-he"><text x="${left + 12}" y="${y + 19}">${more}</text></a>`,
      );
      y += ROW;
    }
  }
  return markup`${drawn}`;
}

/** What others do to it stands on the left, what it does to others on the right; every box can be walked to (Điều 8.2). */
function picture(document: LegalPage, site: Site): Markup {
  const incoming = groupsOf(document, 'INCOMING');
  const outgoing = groupsOf(document, 'OUTGOING');
  const height = Math.max(heightOf(incoming), heightOf(outgoing), CENTRE.height + 20);
  const middle = height / 2;
  const right = WIDTH - BOX;
  // A side on which nobody stands takes no room.
  const from = incoming.length > 0 ? 0 : CENTRE.left;
  const width = (outgoing.length > 0 ? WIDTH : CENTRE.left + CENTRE.width) - from;
  const label = site.words.legal.picture;
  return markup`<figure class="map"><svg width="${width}" height="${height}" viewBox="${from} 0 ${width} ${height}" role="group" aria-label="${label}">
${side(incoming, 0, { x: CENTRE.left, y: middle }, (height - heightOf(incoming)) / 2, site)}
${side(outgoing, right, { x: CENTRE.left + CENTRE.width, y: middle }, (height - heightOf(outgoing)) / 2, site)}
<rect class="map-self" x="${CENTRE.left}" y="${middle - CENTRE.height / 2}" width="${CENTRE.width}" height="${CENTRE.height}" rx="4"></rect>
<text class="map-self-name" x="${WIDTH / 2}" y="${middle - 4}">${clipped(document.typeName, 22)}</text><text class="map-self-name" x="${WIDTH / 2}" y="${middle + 16}">${clipped(document.number ?? document.title, 22)}</text>
</svg></figure>`;
}

/** The same in words, for whoever does not see the picture, and for small screens. */
const list = (groups: Group[]): Markup =>
  markup`${groups.map(
    ({ name, documents }) =>
      markup`<dt>${name}</dt>${documents.map(
        (document) =>
          markup`<dd><a href="${document.permalink}">${called(document)}</a> – ${document.title}${document.issuedOn && ` (${dayOnly(document.issuedOn)})`} ${document.validity.status === 'NOT_IN_FORCE' && force(document.validity)}</dd>`,
      )}`,
  )}`;

export function neighbourhood(document: LegalPage, site: Site): Markup | null {
  const groups = [...groupsOf(document, 'INCOMING'), ...groupsOf(document, 'OUTGOING')];
  if (groups.length === 0) return null;
  return markup`<section class="relations" aria-labelledby="quan-he"><h2 id="quan-he">${site.words.legal.relations}</h2>
${picture(document, site)}<dl id="danh-sach-quan-he">${list(groups)}</dl></section>`;
}
