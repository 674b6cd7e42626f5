import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answering } from '../testing/answering.tsx';
import { EnterForSender } from './enter-form.tsx';

const forms = () => ({
  contentKinds: [
    {
      ...{ __typename: 'ContentKindForm', kind: 'NEWS_ITEM', name: 'Tin tức', description: '', group: 'TIN' },
      ...{ article: 'Điều 8.4', defaultSection: 'tin-tuc-su-kien', fields: [], details: [] },
    },
  ],
  units: [{ __typename: 'OrganisationUnit', id: 'u1', name: 'Phòng Quản lý thương mại' }],
  sections: [{ __typename: 'Section', id: 's1', code: 'tin-tuc-su-kien', name: 'Tin tức' }],
  fields: [],
  viewer: null,
});
const senders = () => ({
  possibleWriters: [{ __typename: 'Person', id: 'p1', name: 'Trịnh Thị Ngọc', office: null }],
});
const refused = () => ({
  outcome: {
    ...{ __typename: 'EditionPayload', edition: null },
    refusals: [
      {
        ...{ __typename: 'Refusal', code: 'NOT_YET_HANDED_OVER', field: 'handedOverAt', article: null },
        message: 'Lúc nhận giao không thể ở sau lúc này.',
      },
    ],
  },
});

const open = () => {
  const { Server, asked } = answering({ Forms: forms, Senders: senders, EnterEdition: refused });
  const shown = render(<EnterForSender onEntered={() => undefined} />, { wrapper: Server });
  return { asked, shown };
};
const deliverer = () => screen.findByRole<HTMLInputElement>('textbox', { name: /Người giao/ });
const handedOver = () => screen.getByLabelText<HTMLInputElement>(/Nhận lúc/);

test('refused, and after a reload too, who brought it and when are still there (Điều 10.1a)', async () => {
  const { asked, shown } = open();
  fireEvent.change(await deliverer(), { target: { value: 'Phạm Văn Tài' } });
  fireEvent.change(handedOver(), { target: { value: '2026-11-25T09:00' } });
  fireEvent.submit(screen.getByRole('button', { name: 'Nhập hộ và gửi' }));
  await screen.findByText('Lúc nhận giao không thể ở sau lúc này.');
  await waitFor(() => expect(asked.some(({ operation }) => operation === 'EnterEdition')).toBe(true));
  for (const reloaded of [false, true]) {
    if (reloaded) {
      shown.unmount();
      open();
    }
    expect((await deliverer()).value).toBe('Phạm Văn Tài');
    expect(handedOver().value).toBe('2026-11-25T09:00');
  }
});
