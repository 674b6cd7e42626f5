import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { answering } from '../testing/answering.tsx';
import { EMPTY } from './draft.ts';
import type { LegalDraft } from './draft.ts';
import { Original } from './original.tsx';

const checksum = 'a'.repeat(64);

/** A file that is attached, a text that may be typed, and what the server reads of the file. */
function atTheFile(typed: string, told: { text: string; unread: string | null } | null) {
  const { Server, asked } = answering({
    LegalFileText: () => ({ legalFileText: told && { __typename: 'LegalFileText', checksum, ...told } }),
  });
  function Form() {
    const [draft, setDraft] = useState<LegalDraft>({
      ...{ ...EMPTY, text: typed, original: { fileId: 'f', name: 'quyet-dinh.docx' } },
    });
    return (
      <>
        <output>{draft.text}</output>
        <Original draft={draft} change={setDraft} />
      </>
    );
  }
  render(<Form />, { wrapper: Server });
  fireEvent.click(screen.getByRole('button', { name: 'Đọc toàn văn từ tệp' }));
  return { asked, text: () => screen.getByRole('status').textContent };
}

test('where nothing was typed the text of the file is taken, with its checksum (Điều 8.2)', async () => {
  const { text, asked } = atTheFile(' ', { text: 'QUYẾT ĐỊNH', unread: null });
  expect(await screen.findByText(/Hãy đối chiếu với bản gốc/)).toBeTruthy();
  expect(text()).toBe('QUYẾT ĐỊNH');
  expect(screen.getByText(new RegExp(checksum))).toBeTruthy();
  expect(asked[0]?.variables).toEqual({ fileId: 'f' });
});

test('a typed text is overwritten by an act of its own only', async () => {
  const { text } = atTheFile('Tôi gõ', { text: 'QUYẾT ĐỊNH', unread: null });
  const take = await screen.findByRole('button', { name: 'Thay bằng toàn văn của tệp' });
  expect(text()).toBe('Tôi gõ');
  fireEvent.click(take);
  expect(text()).toBe('QUYẾT ĐỊNH');
});

test('a scan says so, and leaves the text to whoever types it', async () => {
  const { text } = atTheFile('', { text: '', unread: 'Tệp không có chữ đọc được (bản quét).' });
  expect((await screen.findByRole('alert')).textContent).toContain('bản quét');
  expect(text()).toBe('');
});

test('without an answer it can be tried again', async () => {
  atTheFile('', null);
  expect((await screen.findByRole('alert')).textContent).toContain('thử lại');
  expect(screen.getByRole('button', { name: 'Đọc toàn văn từ tệp' })).toBeTruthy();
});
