import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { action, anEdition } from '../testing/an-edition.ts';
import { answering } from '../testing/answering.tsx';
import { StepButtons } from './step-buttons.tsx';

const outcome = (edition: object | null, refusals: object[]) => ({
  outcome: { __typename: 'EditionPayload', edition, refusals },
});
const refusal = (code: string, message: string, field: string | null = null) => ({
  ...{ __typename: 'Refusal', code, message, field, article: null },
});

test('buttons are those that the server allows, and nothing else', () => {
  const { Server } = answering({});
  const actions = [
    action('compileEdition'),
    action('approveEdition', { code: 'WRONG_STATE', message: 'Chưa đến bước này.' }),
  ];
  render(<StepButtons edition={anEdition({ actions })} onTaken={() => undefined} />, { wrapper: Server });
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Hoàn thành biên tập',
  ]);
});

test('one’s own work keeps its button, which says why not and opens nothing (D5)', () => {
  const { Server } = answering({});
  const actions = [action('verifyEdition', { code: 'OWN_WORK', message: 'Bạn là người viết bài này.' })];
  render(<StepButtons edition={anEdition({ actions })} onTaken={() => undefined} />, { wrapper: Server });
  const button = screen.getByRole('button', { name: 'Xác thực' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(button);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('refused, the reasons are shown and what was typed is still there', async () => {
  const { Server, asked } = answering({
    ReturnEdition: () => outcome(null, [refusal('REASON_MISSING', 'Hãy ghi lý do.', 'reason')]),
  });
  const taken = vi.fn();
  render(<StepButtons edition={anEdition({ actions: [action('returnEdition')] })} onTaken={taken} />, {
    wrapper: Server,
  });
  fireEvent.click(screen.getByRole('button', { name: 'Trả lại' }));
  fireEvent.change(screen.getByRole('textbox', { name: /Lý do/ }), { target: { value: 'Thiếu nguồn.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Trả lại' }));
  await screen.findByRole('alert');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Lý do/ }).value).toBe('Thiếu nguồn.');
  expect(asked[0]?.variables['input']).toMatchObject({
    reason: 'Thiếu nguồn.',
    reasonCode: 'OTHER',
    expectedVersion: 3,
  });
  expect(taken).not.toHaveBeenCalled();
});

test('another attempt after a refusal is another act; after a lost answer it is the same one', async () => {
  let lost = false;
  const { Server, asked } = answering({
    PostEdition: () => {
      if (lost) throw new Error('connection lost');
      return outcome(null, [refusal('WRONG_STATE', 'Bài chưa được duyệt.')]);
    },
  });
  render(
    <StepButtons edition={anEdition({ actions: [action('postEdition')] })} onTaken={() => undefined} />,
    { wrapper: Server },
  );
  fireEvent.click(screen.getByRole('button', { name: 'Đăng' }));
  const press = async (times: number) => {
    fireEvent.click(screen.getByRole('button', { name: 'Đăng' }));
    await waitFor(() => expect(asked).toHaveLength(times));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Đăng' }).hasAttribute('disabled')).toBe(false),
    );
  };
  await press(1);
  lost = true;
  await press(2);
  await press(3);
  const keys = asked.map(
    ({ variables }) => (variables['input'] as { idempotencyKey: string }).idempotencyKey,
  );
  expect(keys[0]).not.toBe(keys[1]);
  expect(keys[1]).toBe(keys[2]);
});

test('a time outside office hours is said to be so before it is confirmed, and can still be set', async () => {
  const { Server, asked } = answering({
    ScheduleWarning: () => ({
      scheduleWarningAt: { __typename: 'ScheduleWarning', message: 'Vào giờ này Sở nghỉ cuối tuần.' },
    }),
    ScheduleEdition: () => outcome(null, []),
  });
  const actions = [action('scheduleEdition')];
  render(<StepButtons edition={anEdition({ actions })} onTaken={() => undefined} />, { wrapper: Server });
  fireEvent.click(screen.getByRole('button', { name: 'Hẹn giờ đăng' }));
  expect(screen.getByRole('status').textContent).toBe('');
  fireEvent.change(screen.getByLabelText(/Đăng vào lúc/), { target: { value: '2026-11-28T09:00' } });
  await waitFor(() =>
    expect(screen.getByRole('status').textContent).toContain('Vào giờ này Sở nghỉ cuối tuần.'),
  );
  fireEvent.click(screen.getByRole('button', { name: 'Hẹn giờ đăng' }));
  const at = '2026-11-28T02:00:00.000Z';
  await waitFor(() => expect(asked.map(({ operation }) => operation)).toContain('ScheduleEdition'));
  expect(asked[0]).toEqual({ operation: 'ScheduleWarning', variables: { at } });
  expect(asked[1]?.variables['input']).toMatchObject({ at });
});
