import type { FormsQuery } from '@portal/schema/operations';
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { DetailFields } from './detail-fields.tsx';
import { emptyDraft } from './draft.ts';

const column = (name: string, type: string, more: object = {}) => ({
  ...{ name, type, label: `Mục ${name}`, hint: null, required: true, choices: [], columns: [] },
  ...more,
});

const FORMS = {
  contentKinds: [
    {
      kind: 'WORK_PROGRAMME',
      name: 'Lịch công tác',
      details: [
        column('span', 'CHOICE', { choices: [{ code: 'WEEK', name: 'Tuần' }] }),
        column('price', 'MONEY'),
        column('at', 'DATE_TIME'),
        column('declared', 'CHECK'),
        column('about', 'UNIT'),
        column('entries', 'ROWS', { columns: [column('matter', 'TEXT'), column('who', 'PERSON')] }),
      ],
    },
  ],
  units: [{ id: 'u1', name: 'Văn phòng Sở' }],
} as unknown as FormsQuery;

function Form({
  faults = {},
  onChange,
}: {
  faults?: Record<string, string>;
  onChange(details: unknown): void;
}) {
  const [draft, setDraft] = useState(emptyDraft('WORK_PROGRAMME', 'thong-bao', null));
  return (
    <DetailFields
      draft={draft}
      forms={FORMS}
      faultOf={(field) => faults[field]}
      change={(part) => {
        setDraft({ ...draft, ...part });
        onChange(part.details);
      }}
    />
  );
}

const type = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const choose = (label: RegExp, option: string) => {
  fireEvent.mouseDown(screen.getByLabelText(label));
  fireEvent.click(screen.getByRole('option', { name: option }));
};

test('each field is typed in by what it is; a new row takes the focus', () => {
  let details: unknown;
  render(<Form onChange={(changed) => (details = changed)} />);
  choose(/Mục span/, 'Tuần');
  type(/Mục price/, '45000000');
  expect(screen.getByText('45.000.000 đồng')).toBeTruthy();
  type(/Mục at/, '2026-11-24T08:00');
  fireEvent.click(screen.getByRole('checkbox', { name: /Mục declared/ }));
  choose(/Mục about/, 'Văn phòng Sở');
  fireEvent.click(screen.getByRole('button', { name: /Thêm dòng/ }));
  expect(document.activeElement).toBe(screen.getByLabelText(/Mục matter/));
  type(/Mục matter/, 'Giao ban');
  type(/Mục who/, 'Giám đốc');
  expect(details).toEqual({
    ...{ span: 'WEEK', price: 45_000_000, at: '2026-11-24T01:00:00.000Z', declared: true, about: 'u1' },
    entries: [{ matter: 'Giao ban', who: 'Giám đốc' }],
  });
  fireEvent.click(screen.getByRole('button', { name: /^Bỏ: Mục entries 1/ }));
  expect(details).toMatchObject({ entries: [] });
});

test('what the server refused is said at the field itself', () => {
  render(<Form faults={{ 'details.price': 'Giá phải là số.' }} onChange={() => {}} />);
  expect(screen.getByLabelText(/Mục price/).getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('Giá phải là số.')).toBeTruthy();
});
