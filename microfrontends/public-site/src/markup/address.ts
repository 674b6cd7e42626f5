/** An address that may stand in a link: this site, the web, mail, telephone. Everything else is left as words. */
export function safeHref(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const address = value.trim();
  if (/^#[\w-]+$/.test(address)) return address;
  if (/^\/(?![/\\])/.test(address)) return address;
  try {
    const { protocol, href } = new URL(address);
    return ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol) ? href : null;
  } catch {
    return null;
  }
}

/** Pictures come from this portal only; the content security policy holds the browser to it. */
export const ownFile = (value: unknown): string | null =>
  typeof value === 'string' && /^\/files\/[\w-]+\/[\w-]+\/[^\s?#\\]+$/.test(value) ? value : null;

const WIDTHS = [480, 960, 1600];

/** Renditions of a picture of this portal (the file store makes them in these widths). */
export const srcset = (url: string) => WIDTHS.map((width) => `${url}?w=${width} ${width}w`).join(', ');
