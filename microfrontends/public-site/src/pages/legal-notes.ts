import { day, dayOnly } from '../dates.ts';
import { markup } from '../markup/markup.ts';
import type { Markup } from '../markup/markup.ts';
import { placeInWords } from '../legal-words.ts';
import type { LegalPage } from '../portal/legal.operation.ts';
import type { Site } from '../site.ts';
import { called } from './neighbourhood.ts';

/** “Căn cứ Luật … đã hết hiệu lực từ …”: whoever reads a document knows what it still stands on (Điều 8.2). */
export function lostBases({ lostBases: lost }: LegalPage, { words }: Site): Markup | null {
  if (lost.length === 0) return null;
  const lines = lost.map(({ since, place, document }) => {
    const [before = '', after = ''] = words.legal.lostBasis.replace('{day}', dayOnly(since)).split('{what}');
    const part = place && `${placeInWords(words.legal, place)} `;
    return markup`<li>${before}${part}${document && markup`<a href="${document.permalink}">${called(document)}</a>`}${after}</li>`;
  });
  return markup`<section class="lost-bases" aria-labelledby="can-cu-het-hieu-luc"><h2 id="can-cu-het-hieu-luc">${words.legal.lostBases}</h2><ul>${lines}</ul></section>`;
}

/** Every correction with its note; the text before it can still be read (D6, D17). */
export function editions({ editions: all, permalink }: LegalPage, { words }: Site): Markup | null {
  if (all.length < 2) return null;
  const [present] = all;
  const lines = all.map(({ number, postedAt, note }) => {
    const link =
      number !== present?.number &&
      markup` – <a href="${permalink}?ban=${number}" rel="nofollow">${words.legal.readEdition}</a>`;
    return markup`<li>${words.legal.editionOf} ${day(postedAt)}${note && `: ${note}`}${link}</li>`;
  });
  return markup`<section class="corrections" aria-labelledby="dinh-chinh"><h2 id="dinh-chinh">${words.legal.editions}</h2><ul>${lines}</ul></section>`;
}

/** Above a text that is no longer the one that holds. */
export const earlierText = ({ permalink }: LegalPage, { words }: Site): Markup =>
  markup`<p class="earlier-text">${words.legal.earlier} <a href="${permalink}">${words.legal.present}</a></p>`;
