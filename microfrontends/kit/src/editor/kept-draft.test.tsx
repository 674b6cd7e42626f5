import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { emptyDraft } from './draft.ts';
import { useKeptDraft } from './kept-draft.ts';

const saved = emptyDraft('NEWS_ITEM', 'tin-tuc-su-kien', null);
const keep = () => renderHook(() => useKeptDraft('moi', saved, 0));

test('what was typed survives a reload until the server has it', () => {
  const first = keep();
  act(() => first.result.current.change({ title: 'Đang gõ dở' }));
  first.unmount();
  const second = keep();
  expect(second.result.current.draft.title).toBe('Đang gõ dở');
  expect(second.result.current.restored).toBe(true);
  act(() => second.result.current.acknowledge(second.result.current.draft));
  expect(second.result.current.dirty).toBe(false);
  second.unmount();
  expect(keep().result.current.draft.title).toBe('');
});

test('what was typed while the server was saving is not taken for saved', () => {
  const { result } = keep();
  act(() => result.current.change({ title: 'Một' }));
  const sent = result.current.draft;
  act(() => result.current.change({ title: 'Một hai' }));
  act(() => result.current.acknowledge(sent));
  expect(result.current.dirty).toBe(true);
  expect(localStorage.length).toBe(1);
});

test('discarding brings back what the server has', () => {
  const { result } = keep();
  act(() => result.current.change({ title: 'Bỏ đi' }));
  act(() => result.current.discard());
  expect(result.current.draft).toEqual(saved);
  expect(localStorage.length).toBe(0);
});
