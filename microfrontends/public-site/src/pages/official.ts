import { markup } from '../markup/markup.ts';
import type { Markup } from '../markup/markup.ts';
import type { Contact, Official } from '../portal/directory.operation.ts';
import type { Words } from '../words.ts';

/**
 * An e-mail address for people: opened with one key, read aloud and copied as it is, without a script. A harvester finds no
 * address in the page: not in the source, for its parts do not touch; not in the words of the page, for what is hidden
 * stands between them, and says itself that it is to be left out (infra/decisions/0020-addresses-for-people.md).
 */
function email(address: string, whose: string, words: Words): Markup {
  const at = address.lastIndexOf('@');
  const between = markup`<span hidden>${words.leaveOut}</span>`;
  return markup`<details class="reveal"><summary>${words.showMail}<span class="unseen"> ${whose}</span></summary><p>${address.slice(
    0,
    at,
  )}${between}@${between}<wbr>${address.slice(at + 1)}</p></details>`;
}

const telephone = (number: string) => markup`<a href="tel:${number.replace(/[^\d+]/g, '')}">${number}</a>`;

/** How somebody or a unit is reached (Điều 8.5). */
export function contact(reached: Contact | null, whose: string, words: Words): Markup | null {
  if (!reached) return null;
  const lines: [string, Markup | string | null][] = [
    [words.telephone, reached.telephone && telephone(reached.telephone)],
    [words.mail, reached.email && email(reached.email, whose, words)],
    [words.room, reached.room],
  ];
  return markup`<dl class="reached">${lines.map(
    ([term, value]) => value && markup`<div><dt>${term}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
}

interface ListedOfficial extends Official {
  unit?: { code: string; name: string } | null;
}

const unitLink = ({ code, name }: { code: string; name: string }) =>
  markup`<p class="official-unit"><a href="/danh-ba/${code.toLowerCase()}">${name}</a></p>`;

/** Officials with authority; a head who is missing is said to be missing. */
export function officials(listed: readonly ListedOfficial[], words: Words, vacant = false): Markup {
  return markup`<ul class="officials">${
    vacant &&
    markup`<li class="official vacant"><p class="official-name">${words.vacant}</p><p class="official-office">${words.headOfUnit}</p></li>`
  }${listed.map(
    (official) =>
      markup`<li class="official"><p class="official-name">${official.name}</p><p class="official-office">${
        official.office
      }</p>${official.unit && unitLink(official.unit)}${contact(official.contact, official.name, words)}</li>`,
  )}</ul>`;
}
