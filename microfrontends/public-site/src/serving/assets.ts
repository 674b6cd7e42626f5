import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StoredPage } from './stored-page.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const own = (name: string) => readFileSync(new URL(`../../assets/${name}`, import.meta.url));
const font = (name: string) =>
  readFileSync(fileURLToPath(import.meta.resolve(`@fontsource/be-vietnam-pro/files/${name}`)));

/** The subsets that Vietnamese texts need, in two weights. */
export const FONTS = ['latin', 'vietnamese', 'latin-ext'].flatMap((subset) =>
  [400, 700].map((weight) => `be-vietnam-pro-${subset}-${weight}-normal.woff2`),
);
const PICTURES = ['mark.svg', 'drum.svg'];

/** In this order they are one style sheet: what comes later may overrule what came before. */
const STYLES = [
  ...['fonts', 'page', 'head', 'cards', 'front', 'lists', 'item', 'search', 'directory'],
  ...['item-facts', 'notice', 'foot', 'legal', 'legal-document', 'adapted'],
];

/** Style sheet, fonts, marks and the script that suggests, each under a name that holds its checksum, so that browsers keep them for good. */
export class Assets {
  readonly #byName = new Map<string, StoredPage>();
  readonly #addresses = new Map<string, string>();

  constructor() {
    for (const name of FONTS) this.#add(name, font(name));
    for (const name of PICTURES) this.#add(name, own(name));
    const style = STYLES.map((name) => own(`styles/${name}.css`).toString())
      .join('')
      .replace(/url\('?([\w.-]+)'?\)/g, (_whole, name: string) => `url('${this.address(name)}')`);
    this.#add('site.css', Buffer.from(style));
    this.#add('suggest.js', own('suggest.js'));
  }

  #add(name: string, body: Buffer): void {
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    const sum = createHash('sha256').update(body).digest('hex').slice(0, 10);
    const hashed = name.replace(/(\.\w+)$/, `.${sum}$1`);
    const store = (cacheControl: string) =>
      new StoredPage({ status: 200, type, body, headers: { 'cache-control': cacheControl } });
    this.#byName.set(hashed, store('public, max-age=31536000, immutable'));
    this.#byName.set(name, store('public, max-age=3600'));
    this.#addresses.set(name, `/assets/${hashed}`);
  }

  /** Where an asset of this name is found; the name must be one of ours. */
  address(name: string): string {
    const address = this.#addresses.get(name);
    if (!address) throw new Error(`No asset named ${name}`);
    return address;
  }

  get(name: string): StoredPage | undefined {
    return this.#byName.get(name);
  }
}
