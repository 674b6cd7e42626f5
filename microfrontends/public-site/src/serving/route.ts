import { narrowedIn } from '../pages/search-address.ts';
import type { SearchAsked } from '../pages/search-address.ts';
import { filterIn, LEGAL_PATH } from '../legal-filter.ts';
import type { LegalFilter } from '../portal/legal.operation.ts';

/** What an address asks for. */
export type Route =
  | { to: 'home' }
  | { to: 'section'; code: string; after: string | null }
  | { to: 'archive'; code: string; after: string | null }
  | { to: 'fields' }
  | { to: 'field'; code: string; after: string | null }
  | { to: 'directory'; search: string; byName: boolean; after: string | null }
  | { to: 'unit'; code: string }
  | { to: 'chart'; date: string | null }
  | ({ to: 'search' } & SearchAsked)
  | { to: 'suggestions'; typed: string }
  | { to: 'open-search' }
  | { to: 'documents'; filter: LegalFilter; after: string | null }
  | { to: 'document'; path: string; asOf: string | null; edition: number | null }
  | { to: 'document-file'; path: string; form: 'xml' | 'txt' | 'jsonld' }
  | { to: 'item'; path: string }
  | { to: 'feed'; format: 'atom' | 'rss'; section: string | null }
  | { to: 'sitemap' }
  | { to: 'robots' }
  | { to: 'security' }
  | { to: 'asset'; name: string }
  | { to: 'elsewhere'; address: string }
  | { to: 'nowhere' }
  | { to: 'refused'; because: 'badAddress' | 'tooLong' | 'notAllowed' };

const LONGEST = 2_000;
const CODE = '([a-z0-9]+(?:-[a-z0-9]+)*)';

/** Read from top to bottom; the first that fits is it. */
const ROUTES: [RegExp, (found: string[], after: string | null, query: URLSearchParams) => Route][] = [
  [/^\/$/, () => ({ to: 'home' })],
  [/^\/robots\.txt$/, () => ({ to: 'robots' })],
  [/^\/sitemap\.xml$/, () => ({ to: 'sitemap' })],
  [/^\/\.well-known\/security\.txt$/, () => ({ to: 'security' })],
  [/^\/security\.txt$/, () => ({ to: 'elsewhere', address: '/.well-known/security.txt' })],
  [/^\/favicon\.ico$/, () => ({ to: 'asset', name: 'mark.svg' })],
  [/^\/assets\/([\w.-]+)$/, ([name = '']) => ({ to: 'asset', name })],
  [/^\/(atom|rss)\.xml$/, ([format]) => feed(format, null)],
  [new RegExp(`^/${CODE}/(atom|rss)\\.xml$`), ([section = '', format]) => feed(format, section)],
  [/^\/linh-vuc$/, () => ({ to: 'fields' })],
  [new RegExp(`^/linh-vuc/${CODE}$`), ([code = ''], after) => ({ to: 'field', code, after })],
  [
    /^\/danh-ba$/,
    (_found, after, query) => ({
      ...{ to: 'directory', search: searchIn(query), byName: query.get('xep') === 'ten', after },
    }),
  ],
  [new RegExp(`^/danh-ba/${CODE}$`), ([code = '']) => ({ to: 'unit', code })],
  [
    /^\/tim-kiem$/,
    (_found, after, query) => ({
      ...{ to: 'search', search: searchIn(query), narrowed: narrowedIn(query), after },
      period: { from: dateIn(query, 'tu'), until: dateIn(query, 'den') },
    }),
  ],
  [/^\/tim-kiem\/goi-y$/, (_found, _after, query) => ({ to: 'suggestions', typed: searchIn(query) })],
  [/^\/opensearch\.xml$/, () => ({ to: 'open-search' })],
  [/^\/so-do-to-chuc$/, (_found, _after, query) => ({ to: 'chart', date: dateIn(query) })],
  [
    new RegExp(`^${LEGAL_PATH}$`),
    (_found, after, query) => ({ to: 'documents', filter: filterIn(query), after }),
  ],
  [
    new RegExp(`^(${LEGAL_PATH}/[a-z0-9-]+)\\.(xml|txt|jsonld)$`),
    ([path = '', form]) => ({ to: 'document-file', path, form: form as 'xml' | 'txt' | 'jsonld' }),
  ],
  [
    new RegExp(`^(${LEGAL_PATH}/[a-z0-9-]+)$`),
    ([path = ''], _after, query) => ({
      to: 'document',
      path,
      asOf: dateIn(query),
      edition: editionIn(query),
    }),
  ],
  [new RegExp(`^/${CODE}/luu-tru$`), ([code = ''], after) => ({ to: 'archive', code, after })],
  [new RegExp(`^/${CODE}$`), ([code = ''], after) => ({ to: 'section', code, after })],
  [/^(\/.+)$/, ([path = '']) => ({ to: 'item', path })],
];

const feed = (format: string | undefined, section: string | null): Route => ({
  to: 'feed',
  format: format === 'rss' ? 'rss' : 'atom',
  section,
});

const searchIn = (query: URLSearchParams): string =>
  (query.get('tim') ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim()
    .slice(0, 200);

/** `?ngay=2026-11-25`, `?tu=…`, `?den=…`; a day that no calendar has is none. */
function dateIn(query: URLSearchParams, name = 'ngay'): string | null {
  const date = query.get(name) ?? '';
  const parsed = /^(19|20)\d\d-\d\d-\d\d$/.test(date) ? new Date(`${date}T00:00:00Z`) : null;
  return parsed && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : null;
}

/** `?ban=1`: an earlier text of a corrected document. */
const editionIn = (query: URLSearchParams): number | null =>
  /^[1-9]\d{0,3}$/.test(query.get('ban') ?? '') ? Number(query.get('ban')) : null;

/** Only what a route reads of the query is part of the page, so nothing else can fill the cache; `?sau=` is where a list goes on. */
function cursorIn(query: string): string | null {
  const cursor = new URLSearchParams(query).get('sau');
  return cursor && /^[\w=+/.:~-]{1,500}$/.test(cursor) ? cursor : null;
}

export function routeOf(method: string, url: string): Route {
  if (method !== 'GET' && method !== 'HEAD') return { to: 'refused', because: 'notAllowed' };
  if (url.length > LONGEST) return { to: 'refused', because: 'tooLong' };
  const [rawPath = '/', query = ''] = url.split(/\?(.*)/s);
  let path: string;
  try {
    path = decodeURIComponent(rawPath).normalize('NFC');
  } catch {
    return { to: 'refused', because: 'badAddress' };
  }
  if (!path.startsWith('/') || /[\p{Cc}\p{Cf}\p{Cs}\\]/u.test(path))
    return { to: 'refused', because: 'badAddress' };
  // One spelling per page: no doubled or closing slashes. Never `//host`, which would lead to another site.
  const tidy = path.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');
  if (tidy !== path)
    return { to: 'elsewhere', address: encodeURI(tidy) + (query && cursorIn(query) ? `?${query}` : '') };
  for (const [pattern, route] of ROUTES) {
    const found = pattern.exec(path);
    if (found) return route(found.slice(1), cursorIn(query), new URLSearchParams(query));
  }
  return { to: 'nowhere' };
}

/** One page, one key, however its address was written. */
export const keyOf = (route: Route): string => JSON.stringify(route);
