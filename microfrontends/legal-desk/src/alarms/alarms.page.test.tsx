import { fireEvent, render, screen, within } from '@testing-library/react';
import { answering, aPage, refused } from '@portal/ui/testing';
import { expect, test } from 'vitest';
import { AlarmsPage } from './alarms.page.tsx';

const named = (id: string, number: string) => ({
  ...{ __typename: 'LegalDocument', id, number, title: `Về ${number}`, typeName: 'Quyết định' },
  permalink: `/${id}`,
});
const alarm = {
  ...{ __typename: 'LegalAlarm', id: 'a', kind: 'BASIS_LOST', recordId: 'r', since: '2026-11-25' },
  ...{ reason: 'Căn cứ Nghị định 64/2007/NĐ-CP đã hết hiệu lực từ ngày 25/11/2026.', quote: 'Căn cứ …' },
  ...{ raisedAt: '2026-11-25T02:00:00Z', acknowledgement: null },
  ...{ document: named('d', '1140/QĐ-SCT'), target: named('t', '64/2007/NĐ-CP') },
  actions: [{ __typename: 'Action', name: 'acknowledgeLegalAlarm', allowed: true }],
};

test('an alarm says what suffers, why and since when; refused, the note stays (Điều 8.2, 10.2b)', async () => {
  const { Server, asked } = answering({
    LegalAlarms: () => ({ legalAlarms: aPage('LegalAlarm', [alarm]) }),
    LegalAlarmsWaiting: () => ({ legalAlarmsWaiting: 1 }),
    AcknowledgeLegalAlarm: () =>
      refused('LegalAlarmPayload', 'alarm', { code: 'ALARM_ACKNOWLEDGED', message: 'Đã có người xem xét.' }),
  });
  render(<AlarmsPage base="/desk/phap-che/canh-bao" />, { wrapper: Server });
  const row = within(await screen.findByRole('listitem', { name: 'Về 1140/QĐ-SCT' }));
  expect(row.getByText('từ ngày 25/11/2026')).toBeTruthy();
  expect(row.getByText(alarm.reason)).toBeTruthy();
  fireEvent.click(row.getByRole('button', { name: 'Ghi nhận xử lý' }));
  const note = row.getByRole<HTMLTextAreaElement>('textbox', { name: /^Đã xử lý thế nào/ });
  fireEvent.change(note, { target: { value: 'Đã trình thay căn cứ.' } });
  fireEvent.click(row.getByRole('button', { name: 'Ghi nhận xử lý' }));
  expect((await row.findByRole('alert')).textContent).toBe('Đã có người xem xét.');
  expect(note.value).toBe('Đã trình thay căn cứ.');
  expect(asked.find(({ operation }) => operation === 'AcknowledgeLegalAlarm')?.variables).toEqual({
    input: { id: 'a', note: 'Đã trình thay căn cứ.' },
  });
});
