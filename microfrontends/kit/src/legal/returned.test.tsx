import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Returned } from './returned.tsx';

const back = { id: 's', action: 'return', remark: 'Thiếu Nơi nhận.', reasonCode: 'OTHER' };
const step = {
  ...{ ...back, actionName: 'Trả lại', fromState: null, toState: 'RETURNED' as const, roleName: null },
  ...{ lapsed: false, at: '2026-11-25T09:00:00Z', person: null, onBehalfOf: null },
};

test('what came back says why, and leads to what answers it (Điều 9.2)', () => {
  const open = vi.fn();
  const record = {
    state: 'RETURNED' as const,
    timeline: [step],
    resubmits: null,
    resubmittedAs: { id: 'n' },
  };
  render(<Returned record={record} onOpen={open} />);
  expect(screen.getByRole('alert').textContent).toContain('Lý do khác. Thiếu Nơi nhận.');
  fireEvent.click(screen.getByRole('button', { name: 'Mở bản gửi lại' }));
  expect(open).toHaveBeenCalledWith('n');
});

test('who mends it reads the reason beside it', () => {
  const open = vi.fn();
  const resubmits = { id: 'o', timeline: [back] };
  render(
    <Returned record={{ state: 'DRAFT', timeline: [], resubmits, resubmittedAs: null }} onOpen={open} />,
  );
  expect(screen.getByRole('alert').textContent).toContain('Thiếu Nơi nhận.');
  fireEvent.click(screen.getByRole('button', { name: 'Xem bản bị trả lại' }));
  expect(open).toHaveBeenCalledWith('o');
});

test('of what never came back nothing is said', () => {
  render(
    <Returned
      record={{ state: 'DRAFT', timeline: [], resubmits: null, resubmittedAs: null }}
      onOpen={vi.fn()}
    />,
  );
  expect(screen.queryByRole('alert')).toBeNull();
});
