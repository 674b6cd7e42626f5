import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { shellPage } from './page.ts';
import type { Manifest } from './page.ts';

const manifest: Manifest = {
  imports: { react: '/desk/assets/vendor/react.js' },
  preload: ['/desk/assets/vendor/react.js'],
  shell: { script: '/desk/assets/shell/shell.js', style: null },
  desks: [
    {
      name: 'x',
      path: '/desk/x',
      title: { vi: '</script><b>', en: 'x' },
      rights: [],
      order: 1,
      url: '/x.js',
    },
  ],
};

test('the policy lets in the page’s own import map and nothing inline besides', () => {
  const { html, policy } = shellPage(manifest, 'vi', 'once');
  const map = /<script type="importmap">(.*?)<\/script>/.exec(html)?.[1] ?? '';
  expect(policy).toContain(`'sha256-${createHash('sha256').update(map).digest('base64')}'`);
  expect(policy).not.toContain('unsafe');
  expect(policy).toContain("frame-ancestors 'none'");
});

test('nothing in the registry can close the element it stands in', () => {
  const { html } = shellPage(manifest, 'vi', 'once');
  expect(html).not.toContain('</script><b>');
  expect(html.match(/<\/script>/g)).toHaveLength(3);
});
