import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { action, anEdition } from '../testing/an-edition.ts';
import { answering } from '../testing/answering.tsx';
import { EncodingSlip } from './encoding-slip.tsx';

const edition = anEdition({ state: 'DRAFT' });
const place = {
  ...{ field: 'summary', fieldName: 'Tóm tắt', start: 9, encoding: 'TCVN3', confidence: 1 },
  ...{ before: 'Nay giao ', found: 'c¬ quan Së', converted: 'cơ quan Sở', after: ' thực hiện.' },
};
const slipOf = (findings: object[], actions: object[]) => ({
  edition: { id: edition.id, encodingSlip: findings.length ? { findings, actions } : null },
});

test('each place stands in its line, with what was probably meant and how sure that is (Điều 9.1)', async () => {
  const unreadable = { ...place, start: 40, encoding: 'PRIVATE_USE', converted: null };
  const { Server } = answering({ EncodingSlip: () => slipOf([place, unreadable], []) });
  render(<EncodingSlip edition={edition} onConverted={vi.fn()} />, { wrapper: Server });
  const name = 'Phiếu trả lại: 2 chỗ không phải chữ Việt Unicode (Điều 9.1)';
  const slip = within(await screen.findByRole('region', { name }));
  const [known, unknown] = slip.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(known).toBe(
    'Tóm tắt – phông TCVN3 (ABC), chắc chắnĐang là: Nay giao c¬ quan Së thực hiện.Có lẽ là: Nay giao cơ quan Sở thực hiện.',
  );
  expect(unknown).toContain('Không đoán được');
  expect(slip.queryByRole('button', { name: 'Dùng bản chuyển đổi' })).toBeNull();
});

test('what was meant is taken where the server allows it, on the version that was read (Điều 9.2)', async () => {
  const converted = vi.fn();
  const outcome = { __typename: 'EditionPayload', edition: null, refusals: [] as object[] };
  const refusal = { __typename: 'Refusal', code: 'VERSION_CONFLICT', message: 'Bài vừa được sửa.' };
  const { Server, asked } = answering({
    EncodingSlip: () => slipOf([place], [action('convertEdition')]),
    ConvertEdition: () => ({ outcome }),
  });
  outcome.refusals = [{ ...refusal, field: null, article: null }];
  render(<EncodingSlip edition={edition} onConverted={converted} />, { wrapper: Server });
  const button = await screen.findByRole('button', { name: 'Dùng bản chuyển đổi' });
  fireEvent.click(button);
  expect((await screen.findByRole('alert')).textContent).toBe('Bài vừa được sửa.');
  expect(converted).not.toHaveBeenCalled();
  outcome.refusals = [];
  fireEvent.click(button);
  await waitFor(() => expect(converted).toHaveBeenCalled());
  expect(asked.at(-1)?.variables).toEqual({ input: { id: edition.id, expectedVersion: 3 } });
});

test('a sound text has no slip', async () => {
  const { Server, asked } = answering({ EncodingSlip: () => slipOf([], []) });
  render(<EncodingSlip edition={edition} onConverted={vi.fn()} />, { wrapper: Server });
  await waitFor(() => expect(asked.length).toBeGreaterThan(0));
  expect(screen.queryByRole('region')).toBeNull();
});
