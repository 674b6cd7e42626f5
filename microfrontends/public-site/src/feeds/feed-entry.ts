import { renderDocument } from '../document/render-document.ts';
import type { FeedItem } from '../portal/content.operation.ts';
import { absolute } from '../site.ts';
import type { Site } from '../site.ts';

export const FEED_LENGTH = 30;

/** The whole text with addresses that hold outside this site as well. */
export function wholeText(site: Site, { document }: FeedItem): string {
  return renderDocument(document)
    .text.replace(/ (href|src)="(\/[^"]*)"/g, (_whole, name: string, path: string) => {
      return ` ${name}="${absolute(site, path)}"`;
    })
    .replace(/ srcset="[^"]*"/g, '');
}

export const addressOfEntry = (site: Site, { permalink }: FeedItem) => absolute(site, permalink ?? '/');
