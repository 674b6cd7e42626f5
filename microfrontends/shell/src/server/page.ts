import { createHash } from 'node:crypto';

/** What the build left: where everything lies. */
export interface Manifest {
  imports: Record<string, string>;
  preload: string[];
  shell: { script: string; style: string | null };
  desks: {
    name: string;
    path: string;
    title: { vi: string; en: string };
    rights: string[];
    order: number;
    url: string;
  }[];
}

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** JSON within a page: nothing in it can close the element it stands in. */
const inPage = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The desks' one page, and the policy under which nothing but its own scripts and styles runs. */
export function shellPage(
  manifest: Manifest,
  language: 'vi' | 'en',
  nonce: string,
): { html: string; policy: string } {
  const { shell, preload, desks } = manifest;
  const importMap = inPage({ imports: manifest.imports });
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${sha256(importMap)}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="style-nonce" content="${nonce}">
<title>${language === 'vi' ? 'Bàn làm việc – Sở Công Thương Thanh Hoá' : 'Desks – Department of Industry and Trade of Thanh Hoá'}</title>
<link rel="icon" href="/assets/mark.svg" type="image/svg+xml">
${shell.style ? `<link rel="stylesheet" href="${shell.style}">` : ''}
<script type="importmap">${importMap}</script>
${preload.map((url) => `<link rel="modulepreload" href="${url}">`).join('\n')}
<script type="application/json" id="desks">${inPage(desks)}</script>
<style nonce="${nonce}">body{margin:0;background:#f6f5f1}main{padding:16px;outline:0}</style>
</head>
<body>
<div id="shell"></div>
<main id="main" tabindex="-1">
<div id="place"></div>
<div id="desk"></div>
</main>
<noscript>${language === 'vi' ? 'Bàn làm việc cần JavaScript; trang công khai thì không.' : 'The desks need JavaScript; the public site does not.'}</noscript>
<script type="module" src="${shell.script}"></script>
</body>
</html>
`;
  return { html, policy };
}
