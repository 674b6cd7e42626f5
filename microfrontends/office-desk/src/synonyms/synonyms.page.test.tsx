import { answering } from '@portal/ui/testing';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SynonymsPage } from './synonyms.page.tsx';

const synonym = (term: string, means: string) => ({
  ...{ __typename: 'Synonym', id: term, term, means, addedBy: null, addedAt: '2026-11-25T03:00:00Z' },
});

/** A list that refuses what it has. */
function aList() {
  const list = [synonym('TTHC', 'thủ tục hành chính')];
  return answering({
    Synonyms: () => ({ synonyms: [...list] }),
    AddSynonym: ({ input }) => {
      const { term, means } = input as { term: string; means: string };
      const known = list.some((one) => one.term === term);
      if (!known) list.push(synonym(term, means));
      const refusal = {
        ...{ __typename: 'Refusal', code: 'SYNONYM_KNOWN', field: 'means', article: null },
        message: 'Hai cách gọi này đã có trong danh sách.',
      };
      return {
        outcome: { __typename: 'SynonymsPayload', synonyms: [...list], refusals: known ? [refusal] : [] },
      };
    },
    RemoveSynonym: () => {
      list.pop();
      return { outcome: { __typename: 'SynonymsPayload', synonyms: [...list], refusals: [] } };
    },
  });
}

const type = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

test('two names are added and removed, and the list shows it (Điều 8.2)', async () => {
  const { Server } = aList();
  render(<SynonymsPage />, { wrapper: Server });
  await screen.findByText('thủ tục hành chính');
  type(/viết tắt/, 'HTX');
  type(/Nghĩa là/, 'hợp tác xã');
  fireEvent.submit(screen.getByRole('form'));
  await screen.findByText('hợp tác xã');
  fireEvent.click(screen.getByRole('button', { name: 'Xoá: HTX' }));
  await waitFor(() => expect(screen.queryByText('hợp tác xã')).toBeNull());
});

test('refused, both names are still there', async () => {
  const { Server } = aList();
  render(<SynonymsPage />, { wrapper: Server });
  await screen.findByText('thủ tục hành chính');
  type(/viết tắt/, 'TTHC');
  type(/Nghĩa là/, 'thủ tục');
  fireEvent.submit(screen.getByRole('form'));
  await screen.findByText(/đã có trong danh sách/);
  expect(screen.getByLabelText<HTMLInputElement>(/Nghĩa là/).value).toBe('thủ tục');
});
