import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answering } from '../testing/answering.tsx';
import { AuditTrail } from './audit-trail.tsx';

const entry = (seq: number, changes: object = {}) => ({
  __typename: 'AuditEntryEdge',
  cursor: String(seq),
  node: {
    ...{
      __typename: 'AuditEntry',
      seq,
      commandName: `Việc ${seq}`,
      at: '2026-11-24T02:00:00Z',
      roleName: null,
    },
    ...{ remark: null, erased: false, digest: 'a'.repeat(64), person: null, onBehalfOf: null, ...changes },
  },
});

test('the audit is asked for only when it is opened, for each reading is recorded (D9)', async () => {
  const { Server, asked } = answering({
    AuditTrail: () => ({
      auditTrail: {
        __typename: 'AuditEntryConnection',
        edges: [
          entry(2, { person: { __typename: 'Person', id: 'p', name: 'Lê Thị Hoa' } }),
          entry(1, { erased: true }),
        ],
        pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: '1' },
      },
    }),
  });
  render(<AuditTrail subject="e" />, { wrapper: Server });
  expect(asked).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Xem nhật ký' }));
  expect((await screen.findAllByRole('listitem')).map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('Lê Thị Hoa'),
    expect.stringContaining('Đã xoá theo yêu cầu'),
  ]);
  expect(asked).toHaveLength(1);
});
