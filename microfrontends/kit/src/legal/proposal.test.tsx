import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { LegalProposalPartsFragment } from '@portal/schema/operations';
import { expect, test } from 'vitest';
import { answering } from '../testing/answering.tsx';
import { Proposal } from './proposal.tsx';

const proposal = (told: Partial<LegalProposalPartsFragment> = {}): LegalProposalPartsFragment => ({
  ...{ id: 'r', kind: 'REPEALS', kindName: 'Bãi bỏ', state: 'PROPOSED', cited: '64/2007/NĐ-CP' },
  ...{ certain: true, place: 'khoản 2 Điều 5', quote: 'Bãi bỏ Nghị định số 64/2007/NĐ-CP' },
  ...{ effect: 'Từ ngày 01/12/2026, Nghị định 64/2007/NĐ-CP hết hiệu lực toàn bộ.', missingProvisions: [] },
  ...{ effectiveOn: null, until: null, reason: null, wordsGone: false, kept: false },
  target: { id: 't', title: 'Về …', typeName: 'Nghị định', number: '64/2007/NĐ-CP', permalink: '/v/a' },
  actions: [
    { name: 'confirmLegalRelation', allowed: true },
    { name: 'rejectLegalRelation', allowed: true },
  ],
  ...told,
});

test('what would follow is said beside the words before anybody confirms (Điều 8.2)', async () => {
  const refusal = { __typename: 'Refusal', code: 'RELATION_DECIDED', message: 'Đã được xử lý.' };
  const { Server, asked } = answering({
    ConfirmLegalRelation: () => ({
      outcome: {
        ...{ __typename: 'LegalRecordPayload', record: null },
        refusals: [{ ...refusal, field: null, article: null }],
      },
    }),
  });
  render(<Proposal proposal={proposal()} />, { wrapper: Server });
  expect(screen.getByText(/hết hiệu lực toàn bộ/)).toBeTruthy();
  expect(screen.getByText(/khoản 2 Điều 5/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Xác nhận' }));
  expect((await screen.findByRole('alert')).textContent).toBe('Đã được xử lý.');
  expect(asked.at(-1)?.variables).toEqual({ input: { id: 'r' } });
});

test('a document that is not there cannot be confirmed, only chosen', () => {
  const { Server } = answering({});
  render(<Proposal proposal={proposal({ target: null })} />, { wrapper: Server });
  expect(screen.getByText('64/2007/NĐ-CP (không có trong kho)')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Xác nhận' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Sửa quan hệ' })).toBeTruthy();
});

test('confirmed as another kind, what follows of that is asked for first', async () => {
  const { Server, asked } = answering({
    LegalRelationEffect: ({ kind, until }) => ({
      legalRelationEffect: kind === 'SUSPENDS' ? `ngưng hiệu lực đến ${String(until)}` : 'hết hiệu lực',
    }),
    LegalTargets: () => ({ legalDocuments: { __typename: 'LegalDocumentConnection', edges: [] } }),
  });
  render(<Proposal proposal={proposal()} />, { wrapper: Server });
  fireEvent.click(screen.getByRole('button', { name: 'Sửa quan hệ' }));
  fireEvent.mouseDown(screen.getByRole('combobox', { name: 'Loại quan hệ' }));
  fireEvent.click(screen.getByRole('option', { name: 'Ngưng hiệu lực' }));
  fireEvent.change(screen.getByLabelText('Đến trước ngày'), { target: { value: '2027-01-01' } });
  await waitFor(() => expect(screen.getByText(/Nếu xác nhận: ngưng hiệu lực đến 2027-01-01/)).toBeTruthy());
  expect(asked.filter(({ operation }) => operation === 'LegalRelationEffect').at(-1)?.variables).toEqual({
    ...{ id: 'r', kind: 'SUSPENDS', toId: null, effectiveOn: null, until: '2027-01-01' },
  });
});

test('whoever may not decide sees what was said and no button (Điều 13.2c)', () => {
  const { Server } = answering({});
  render(<Proposal proposal={proposal({ actions: [], state: 'CONFIRMED' })} />, { wrapper: Server });
  expect(screen.getByText('Đã xác nhận')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('what was confirmed is taken back with a reason, which stays when it is refused (Điều 8.2)', async () => {
  const { Server, asked } = answering({
    RejectLegalRelation: () => ({
      outcome: {
        ...{ __typename: 'LegalRecordPayload', record: null },
        refusals: [
          {
            __typename: 'Refusal',
            code: 'RELATION_REASON_MISSING',
            message: 'Hãy ghi vì sao bỏ.',
            field: 'reason',
            article: null,
          },
        ],
      },
    }),
  });
  const actions = [{ name: 'rejectLegalRelation', allowed: true }];
  render(<Proposal proposal={proposal({ state: 'CONFIRMED', actions })} />, { wrapper: Server });
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ quan hệ' }));
  const reason = screen.getByLabelText<HTMLTextAreaElement>(/^Vì sao/);
  fireEvent.change(reason, { target: { value: ' ' } });
  fireEvent.submit(reason);
  expect(await screen.findByText('Hãy ghi vì sao bỏ.')).toBeTruthy();
  expect(reason.value).toBe(' ');
  expect(asked.at(-1)?.variables).toEqual({ input: { id: 'r', reason: null } });
});

test('a relation whose words a correction took away is kept by a press, or taken back (Điều 8.2)', async () => {
  const { Server, asked } = answering({
    KeepLegalRelation: () => ({ outcome: { __typename: 'LegalRecordPayload', record: null, refusals: [] } }),
  });
  const actions = [
    { name: 'keepLegalRelation', allowed: true },
    { name: 'rejectLegalRelation', allowed: true },
  ];
  const told = { state: 'CONFIRMED', wordsGone: true, actions };
  render(<Proposal proposal={proposal(told)} />, { wrapper: Server });
  expect(screen.getByText('lời trong văn bản không còn')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Vẫn giữ' }));
  await waitFor(() => expect(asked.at(-1)?.operation).toBe('KeepLegalRelation'));
});
