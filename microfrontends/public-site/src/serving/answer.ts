import type { Markup } from '../markup/markup.ts';

/** What a page, a feed or a file answers, before it meets HTTP. */
export interface Answer {
  status: number;
  type: string;
  body: string | Buffer;
  headers?: Record<string, string>;
}

const HTML = 'text/html; charset=utf-8';

export const page = (whole: Markup, status = 200, headers: Record<string, string> = {}): Answer => ({
  status,
  type: HTML,
  body: whole.text,
  headers,
});

export const redirect = (to: string, status: 301 | 302 | 308 = 301): Answer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${to}\n`,
  headers: { location: to },
});

export const textFile = (body: string, type = 'text/plain; charset=utf-8'): Answer => ({
  status: 200,
  type,
  body,
});
