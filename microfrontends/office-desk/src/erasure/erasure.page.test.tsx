import { answering } from '@portal/ui/testing';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ErasurePage } from './erasure.page.tsx';

const person = { __typename: 'Person', id: 'p1', name: 'Lê Thị Bình', office: 'Chuyên viên' };
const action = (allowed: boolean, ...reasons: object[]) => ({
  ...{ __typename: 'Action', name: 'erasePersonalData', allowed, reasons },
});
const kept = (told: object) => ({
  personalData: {
    ...{ __typename: 'PersonalData', person, hasAccount: true, sessions: 2, auditDetails: 3 },
    ...{ erasedAt: null, actions: [action(true)], ...told },
  },
  personalWords: { __typename: 'PersonalWords', remarks: 4, reasons: 1, auditDetails: 5 },
});
const refusal = { __typename: 'Refusal', code: 'PERSON_IN_OFFICE', message: 'Đang giữ chức danh.' };

async function find(answers: Parameters<typeof answering>[0]) {
  const { Server, asked } = answering({ PeopleNamed: () => ({ peopleNamed: [person] }), ...answers });
  render(<ErasurePage />, { wrapper: Server });
  fireEvent.change(screen.getByLabelText('Tìm theo họ tên'), { target: { value: 'bình' } });
  fireEvent.click(screen.getByRole('button', { name: 'Tìm' }));
  fireEvent.click(await screen.findByRole('button', { name: /Lê Thị Bình/ }));
  return asked;
}

test('whose data, what would go, by which decision, and then it is gone (law 91/2025/QH15)', async () => {
  let erased = false;
  let refused = true;
  const asked = await find({
    PersonalData: () => kept(erased ? { erasedAt: '2026-11-25T03:00:00Z' } : {}),
    ErasePersonalData: () => {
      erased = !refused;
      const reasons = refused
        ? [{ ...refusal, code: 'REASON_MISSING', message: 'Chưa ghi lý do.', field: 'reason', article: null }]
        : [];
      return {
        outcome: { __typename: 'PersonPayload', person: refused ? null : person, refusals: reasons },
      };
    },
  });
  const sheet = await screen.findByRole('region', { name: 'Sẽ bị xoá của Lê Thị Bình' });
  for (const line of ['Chuyên viên', 'Tài khoản', '2 phiên', '5 ý kiến', '8 dòng nhật ký'])
    expect(within(sheet).getByText(new RegExp(line))).toBeTruthy();

  const button = within(sheet).getByRole<HTMLButtonElement>('button', { name: 'Xoá vĩnh viễn' });
  expect(button.disabled).toBe(true);
  const decision = within(sheet).getByRole<HTMLInputElement>('textbox', { name: /Quyết định/ });
  fireEvent.change(decision, { target: { value: '12/QĐ-SCT' } });
  fireEvent.click(within(sheet).getByRole('checkbox'));
  fireEvent.click(button);
  await screen.findByText('Chưa ghi lý do.');
  expect(decision.value).toBe('12/QĐ-SCT');

  refused = false;
  fireEvent.click(button);
  await screen.findByText(/^Đã xoá lúc/);
  const inputs = asked.filter(({ operation }) => operation === 'ErasePersonalData');
  expect(inputs.map(({ variables }) => variables['input'])).toMatchObject([
    { personId: 'p1', reason: '12/QĐ-SCT' },
    { personId: 'p1', reason: '12/QĐ-SCT' },
  ]);
});

test('whoever still holds an office is shown with the reason, and no form', async () => {
  const reason = { ...refusal, article: null };
  await find({ PersonalData: () => kept({ actions: [action(false, reason)] }) });
  await waitFor(() => expect(screen.getByText('Đang giữ chức danh.')).toBeTruthy());
  expect(screen.queryByRole('button', { name: 'Xoá vĩnh viễn' })).toBeNull();
});
