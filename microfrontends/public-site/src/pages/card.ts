import { day, iso } from '../dates.ts';
import { ownFile, srcset } from '../markup/address.ts';
import { attributes, markup } from '../markup/markup.ts';
import type { Markup } from '../markup/markup.ts';
import type { Card, Picture } from '../portal/content.operation.ts';
import { sectionName } from '../site.ts';
import type { Registers } from '../portal/portal.ts';

/** Where an item is read. It has an address once it was posted; only posted items are listed. */
export const addressOf = ({ permalink }: Pick<Card, 'permalink'>) => permalink ?? '/';

export const time = (instant: string | null, shown: (instant: string) => string = day) =>
  instant && markup`<time datetime="${iso(instant)}">${shown(instant)}</time>`;

/** A picture in the width it is shown; beside a title that links already it says nothing new, so `alt` may be left empty. */
export function picture(
  cover: Picture,
  sizes: string,
  settings: { alt?: string; eager?: boolean } = {},
): Markup | null {
  const url = ownFile(cover.url);
  if (!url) return null;
  return markup`<img${attributes({
    src: `${url}?w=960`,
    srcset: srcset(url),
    sizes,
    alt: settings.alt ?? cover.alt,
    width: cover.width,
    height: cover.height,
    ...(settings.eager ? { fetchpriority: 'high' } : { loading: 'lazy', decoding: 'async' }),
  })}>`;
}

/** An item in a list. The title is its one link; the whole card is its target. */
export function card(
  item: Card,
  registers: Registers,
  { level = 3, lead = false, plain = false, section = true } = {},
): Markup {
  const tag = level === 2 ? 'h2' : 'h3';
  const sizes = lead
    ? '(min-width: 60rem) 44rem, 100vw'
    : '(min-width: 60rem) 20rem, (min-width: 40rem) 45vw, 100vw';
  const image = !plain && item.cover && picture(item.cover, sizes, { alt: '', eager: lead });
  const kicker = section && markup`<span>${sectionName(registers, item.section.code)}</span>`;
  return markup`<article class="card${lead && ' card-lead'}${image ? ' card-pictured' : ''}">
${image && markup`<div class="card-picture">${image}</div>`}<div class="card-words">
<${tag} class="card-title"><a href="${addressOf(item)}">${item.title}</a></${tag}>
<p class="card-meta">${kicker}${time(item.publishedAt)}</p>${
    !plain && item.summary && markup`\n<p class="card-summary">${item.summary}</p>`
  }
</div></article>`;
}

export const cards = (items: Card[], registers: Registers, options?: Parameters<typeof card>[2]) =>
  markup`<ul class="cards">${items.map((item) => markup`<li>${card(item, registers, options)}</li>`)}</ul>`;
