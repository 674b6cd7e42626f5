import { fireEvent, render, screen, within } from '@testing-library/react';
import { answering } from '@portal/ui/testing';
import { expect, test } from 'vitest';
import { Notices } from './notices.tsx';

const entry = (number: number, text: string, urgent: boolean) => ({
  ...{ __typename: 'InboxEntry', id: `entry-${number}`, number, kind: 'ANY', text, urgent, waiting: false },
  ...{ subjectId: 's', subjectType: 'Edition', at: '2026-11-24T02:00:00Z', readAt: null },
});

test('what is urgent comes first in the bell, is marked, and is told once', async () => {
  const late = entry(1, '“Chợ đêm” đã quá hạn xác thực (bước 2).', true);
  const posted = entry(2, '“Chợ đêm” đã được đăng.', false);
  const { Server } = answering({
    InboxEntries: () => ({
      unreadCount: 2,
      urgentEntries: [late],
      inboxEntries: {
        __typename: 'InboxEntryConnection',
        edges: [posted, late].map((node) => ({ __typename: 'InboxEntryEdge', cursor: node.id, node })),
        pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      },
    }),
    UnreadCount: () => ({ unreadCountChanged: 2 }),
    InboxStream: () => ({ inbox: posted }),
  });
  render(<Notices placeOf={() => null} onUnread={() => undefined} />, { wrapper: Server });
  fireEvent.click(await screen.findByRole('button', { name: 'Thông báo: 2 chưa xem' }));
  const urgent = await screen.findByRole('list', { name: 'Cần xử lý ngay' });
  expect(within(urgent).getAllByRole('listitem')).toHaveLength(1);
  expect(urgent.textContent).toContain(`Khẩn${late.text}`);
  const others = screen.getByRole('list', { name: 'Thông báo khác' });
  expect(others.textContent).toContain(posted.text);
  expect(others.textContent).not.toContain(late.text);
  expect(urgent.compareDocumentPosition(others)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});
