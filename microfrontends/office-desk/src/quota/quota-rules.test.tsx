import { answering } from '@portal/ui/testing';
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { QuotaRules } from './quota-rules.tsx';

const rule = (fromMonth: string, items: number, replaced = false) => ({
  ...{ __typename: 'QuotaRule', id: `${fromMonth} ${items}`, fromMonth, items, replaced, setBy: null },
  ...{ decisionNumber: '1140/QĐ-SCT', recordedAt: '2026-11-25T03:00:00Z' },
});

const shown = (may: boolean) =>
  answering({
    QuotaRules: () => ({
      quotaRules: [rule('2027-01', 3), rule('2027-01', 4, true), rule('2011-08', 2)],
      maySetQuotaRule: may,
    }),
    SetQuotaRule: () => ({
      outcome: {
        ...{ __typename: 'QuotaRulePayload', quotaRule: null },
        refusals: [
          {
            ...{ __typename: 'Refusal', code: 'QUOTA_MONTH_BEGUN', field: 'fromMonth', article: null },
            message: 'Định mức mới chỉ áp dụng từ tháng chưa bắt đầu.',
          },
        ],
      },
    }),
  });

test('every decision on the quota can be read, also one whose place was taken; only the office adds one (Điều 10.3)', async () => {
  const { Server } = shown(false);
  render(<QuotaRules />, { wrapper: Server });
  const lines = (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent);
  expect(lines).toEqual([
    'Từ tháng 01/2027: 3 tin, bài/tháng, 1140/QĐ-SCT',
    'Từ tháng 01/2027: 4 tin, bài/tháng, 1140/QĐ-SCT – đã có quyết định khác thay',
    'Từ tháng 08/2011: 2 tin, bài/tháng, 1140/QĐ-SCT',
  ]);
  expect(screen.queryByRole('form')).toBeNull();
});

test('refused, what was typed is still there', async () => {
  const { Server, asked } = shown(true);
  render(<QuotaRules />, { wrapper: Server });
  const decision = await screen.findByRole<HTMLInputElement>('textbox', { name: /Số quyết định/ });
  fireEvent.change(decision, { target: { value: '88/QĐ-SCT' } });
  fireEvent.change(screen.getByLabelText(/Áp dụng từ tháng/), { target: { value: '2026-01' } });
  fireEvent.submit(screen.getByRole('form'));
  await screen.findByText(/từ tháng chưa bắt đầu/);
  expect(decision.value).toBe('88/QĐ-SCT');
  expect(asked.at(-1)?.variables['input']).toEqual({
    ...{ fromMonth: '2026-01', items: 2, decisionNumber: '88/QĐ-SCT' },
  });
});
