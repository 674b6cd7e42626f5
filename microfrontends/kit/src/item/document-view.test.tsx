import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DocumentView } from './document-view.tsx';

const paragraph = (content: object) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [content] }],
});

test('text is text, whatever it looks like', () => {
  const { container } = render(
    <DocumentView document={paragraph({ type: 'text', text: '<img src=x onerror=alert(1)>' })} />,
  );
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toBe('<img src=x onerror=alert(1)>');
});

test('a link leads to the web or nowhere', () => {
  const link = (href: string) =>
    paragraph({ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] });
  expect(
    render(<DocumentView document={link('https://thanhhoa.gov.vn')} />).container.querySelector('a')?.href,
  ).toMatch(/^https:/);
  expect(
    render(<DocumentView document={link('javascript:alert(1)')} />).container.querySelector('a'),
  ).toBeNull();
});

test('pictures come from this portal alone', () => {
  const image = (src: string) => ({ type: 'doc', content: [{ type: 'image', attrs: { src, alt: 'a' } }] });
  const shown = (src: string) =>
    render(<DocumentView document={image(src)} />)
      .container.querySelector('img')
      ?.getAttribute('src');
  expect(shown('/files/content/1/a.jpg')).toBe('/files/content/1/a.jpg');
  expect(shown('https://elsewhere.example/a.jpg')).toBeNull();
});
