import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { LegalFormsQuery } from '@portal/schema/operations';
import { expect, test, vi } from 'vitest';
import { answering } from '../testing/answering.tsx';
import { RecordForm } from './record-form.tsx';

const forms: LegalFormsQuery = {
  legalDocumentTypes: [
    { code: 'DECREE', name: 'Nghị định' },
    { code: 'DECISION', name: 'Quyết định' },
  ],
  fields: [{ id: 'f', code: 'dien-luc', name: 'Điện lực' }],
  viewer: null,
};

const reading = (told: object = {}) => ({
  __typename: 'LegalReading',
  ...{ secrecy: null, type: 'DECISION', number: '77/QĐ-SCT', title: 'Về phát triển điện lực', urgency: null },
  ...{ issuers: ['SỞ CÔNG THƯƠNG'], issuedOn: '2026-11-24', effectiveOn: null, signatures: [] },
  ...{
    recipients: [],
    postingDue: null,
    warnings: [],
    outline: [],
    relations: [],
    damaged: [],
    mended: null,
  },
  ...{ refusals: [], ...told },
});
const refusal = (code: string, field: string | null, message: string) => ({
  ...{ __typename: 'Refusal', code, field, message, article: null },
});

function atTheForm(told: object, outcome: object) {
  const saved = vi.fn();
  const server = answering({
    LegalReading: () => ({ legalReading: reading(told) }),
    DraftLegalRecord: () => ({ outcome: { __typename: 'LegalRecordPayload', record: null, ...outcome } }),
  });
  render(<RecordForm record={null} forms={forms} onSaved={saved} />, { wrapper: server.Server });
  const text = screen.getByLabelText<HTMLTextAreaElement>(/^Toàn văn/);
  fireEvent.change(text, { target: { value: 'QUYẾT ĐỊNH' } });
  const asked = (name: string) => server.asked.findLast(({ operation }) => operation === name)?.variables;
  return { text, asked, sent: () => asked('DraftLegalRecord') };
}

test('what was read is a proposal until it is confirmed: only what somebody said is sent as theirs (Điều 8.2)', async () => {
  const { sent } = atTheForm({}, { refusals: [] });
  const number = await screen.findByLabelText<HTMLInputElement>('Số, ký hiệu');
  await waitFor(() => expect(number.value).toBe('77/QĐ-SCT'));
  fireEvent.keyDown(number, { key: 'Enter' });
  expect(screen.queryByLabelText('Xác nhận Số, ký hiệu')).toBeNull();
  expect(screen.getByLabelText('Xác nhận Lĩnh vực')).toBeTruthy();
  fireEvent.click(screen.getByText('Lưu'));
  await waitFor(() => expect(sent()).toBeDefined());
  expect(sent()).toMatchObject({
    input: { mode: 'INDIVIDUAL', content: { text: 'QUYẾT ĐỊNH', number: '77/QĐ-SCT', originalFileId: null } },
  });
  expect(JSON.stringify(sent())).not.toContain('SỞ CÔNG THƯƠNG');
});

test('refused, everything typed stays, and the fault stands at its field (Điều 9.2)', async () => {
  const refusals = [refusal('TITLE_MISSING', 'title', 'Chưa có trích yếu.')];
  const { text } = atTheForm({}, { refusals });
  fireEvent.click(screen.getByText('Lưu'));
  expect(await screen.findByText('Chưa có trích yếu.')).toBeTruthy();
  expect(text.value).toBe('QUYẾT ĐỊNH');
});

test('what bears a secrecy mark is refused and leaves the screen and this browser too (Điều 18.1)', async () => {
  const refusals = [refusal('SECRECY_MARKED', null, 'Văn bản mang dấu chỉ độ mật “Tối mật”.')];
  const { text } = atTheForm({ secrecy: 'SECRET', refusals }, { refusals });
  expect((await screen.findByRole('alert')).textContent).toContain('Tối mật');
  fireEvent.click(screen.getByText('Lưu'));
  await waitFor(() => expect(text.value).toBe(''));
  expect(screen.getByRole('alert').textContent).toContain('xoá khỏi màn hình');
  expect(localStorage.length).toBe(0);
});

test('of a damaged text what was probably meant is taken by an act of its own (Điều 9.1, 9.2)', async () => {
  const place = {
    ...{ __typename: 'EncodingFinding', field: 'text', fieldName: 'Toàn văn', start: 0, encoding: 'TCVN3' },
    ...{ confidence: 1, found: 'c¬ quan', converted: 'cơ quan', before: '', after: '' },
  };
  const { text } = atTheForm({ damaged: [place], mended: 'cơ quan' }, { refusals: [] });
  await screen.findByLabelText('1 chỗ không phải chữ Việt Unicode (Điều 9.1)');
  expect(text.value).toBe('QUYẾT ĐỊNH');
  fireEvent.click(screen.getByText('Dùng bản chuyển đổi'));
  expect(text.value).toBe('cơ quan');
});

test('recipients are proposed of the text, corrected a line each, and asked about as corrected (Điều 11.2)', async () => {
  const recipients = [{ __typename: 'LegalRecipient', name: 'Các phòng', purpose: 'thực hiện' }];
  const { sent, asked } = atTheForm({ recipients }, { refusals: [] });
  const field = await screen.findByLabelText<HTMLTextAreaElement>('Nơi nhận');
  await waitFor(() => expect(field.value).toBe('Các phòng (thực hiện)'));
  fireEvent.change(field, { target: { value: 'Các phòng (thực hiện)\nWebsite Sở Công Thương \n' } });
  const corrected = [
    { name: 'Các phòng', purpose: 'thực hiện' },
    { name: 'Website Sở Công Thương', purpose: null },
  ];
  await waitFor(() => expect(asked('LegalReading')).toMatchObject({ recipients: corrected }));
  fireEvent.click(screen.getByText('Lưu'));
  await waitFor(() => expect(sent()).toMatchObject({ input: { content: { recipients: corrected } } }));
  fireEvent.click(screen.getByText('Lấy “Nơi nhận” theo toàn văn'));
  expect(field.value).toBe('Các phòng (thực hiện)');
});
