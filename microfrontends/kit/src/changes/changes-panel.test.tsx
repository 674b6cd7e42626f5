import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { anEdition } from '../testing/an-edition.ts';
import { answering } from '../testing/answering.tsx';
import { ChangesPanel } from './changes-panel.tsx';

const step = (id: string, actionName: string) => ({
  ...{ id, action: 'compile', actionName, fromState: null, toState: 'VERIFYING' as const, roleName: null },
  ...{ remark: null, reasonCode: null, at: '2026-11-24T03:00:00Z', lapsed: false, timing: null },
  ...{ person: { id: 'p', name: 'Lê Thị Hoa', office: null }, onBehalfOf: null },
});
const edition = anEdition({ timeline: [step('s1', 'Biên tập xong')] });
const sections = [{ id: '1', code: 'thong-bao', name: 'Thông báo' }];

const changesOf = (parts: object[]) => ({
  ...{ sections, fields: [] },
  edition: {
    id: edition.id,
    changes: {
      ...{ since: '2026-11-24T03:00:00Z', earlier: null, parts },
      step: {
        id: 's1',
        actionName: 'Biên tập xong',
        person: { id: 'p', name: 'Lê Thị Hoa' },
        onBehalfOf: { id: 'q', name: 'Nguyễn Thị Mai' },
      },
    },
  },
});
const part = (kind: string, change: string, ...segments: [string, string][]) => ({
  ...{ kind, change, label: null },
  segments: segments.map(([fate, text]) => ({ kind: fate, text })),
});

test('what was changed is struck out and underlined, and said in words for those who cannot see it (Điều 11.4)', async () => {
  const { Server } = answering({
    EditionChanges: () =>
      changesOf([
        part(
          'TITLE',
          'CHANGED',
          ['SAME', 'Có '],
          ['REMOVED', '120'],
          ['ADDED', '125'],
          ['SAME', ' gian hàng'],
        ),
        part('SECTION', 'ADDED', ['ADDED', 'thong-bao']),
        part('COVER', 'RESTYLED', ['SAME', 'Chợ đêm']),
      ]),
  });
  const { container } = render(<ChangesPanel edition={edition} />, { wrapper: Server });
  const panel = within(await screen.findByRole('region', { name: 'Thay đổi' }));
  expect(panel.getByText(/Kể từ bước “Biên tập xong” của Lê Thị Hoa \(TUQ. Nguyễn Thị Mai\)/)).toBeTruthy();
  expect(container.querySelector('del')?.textContent).toBe('bỏ: 120');
  expect(container.querySelector('ins')?.textContent).toBe('thêm: 125');
  expect(panel.getByText('Tiêu đề – sửa')).toBeTruthy();
  expect(panel.getByText('Thông báo')).toBeTruthy();
  expect(panel.getByText(/Ảnh đại diện – giữ nguyên lời/)).toBeTruthy();
});

test('it may be asked since any step; where nothing was changed, that is said', async () => {
  const { Server, asked } = answering({ EditionChanges: () => changesOf([]) });
  render(<ChangesPanel edition={edition} />, { wrapper: Server });
  expect(await screen.findByText('Nội dung không đổi.')).toBeTruthy();
  fireEvent.mouseDown(screen.getByRole('combobox', { name: 'So với' }));
  fireEvent.click(screen.getByRole('option', { name: /Biên tập xong/ }));
  await waitFor(() => expect(asked.at(-1)?.variables).toEqual({ id: edition.id, since: { step: 's1' } }));
});

test('where there is nothing to compare with, there is no panel', async () => {
  const { Server, asked } = answering({
    EditionChanges: () => ({ sections, fields: [], edition: { id: edition.id, changes: null } }),
  });
  render(<ChangesPanel edition={edition} />, { wrapper: Server });
  await waitFor(() => expect(asked.length).toBeGreaterThan(0));
  expect(screen.queryByRole('region')).toBeNull();
});
