import { fireEvent, render, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { action } from '../testing/an-edition.ts';
import { answering } from '../testing/answering.tsx';
import { refused } from '../testing/answers.ts';
import { aRecord } from '../testing/a-record.ts';
import { RecordPage } from './record-page.tsx';

const named = (typeName: string) => (thing: object) => ({ __typename: typeName, ...thing });

const atTheDesk = (record: object | null, more: Parameters<typeof answering>[0] = {}) => {
  const taken = vi.fn();
  const server = answering({ LegalRecord: () => ({ legalRecord: record }), ...more });
  render(<RecordPage id="r" onTaken={taken} />, { wrapper: server.Server });
  return { ...server, taken };
};

test('whoever opens a document is at its title, reads what to look at again, and by when it is posted (Điều 10.2a)', async () => {
  atTheDesk(
    aRecord({
      warnings: ['Nơi nhận không có Website Sở Công Thương.'],
      correctionNote: 'Sửa ngày hiệu lực.',
      postingDue: named('LegalPostingDue')({ due: '2026-11-26T17:00:00Z' }) as never,
    }),
  );
  const title = await screen.findByRole('heading', { level: 1, name: 'Về phát triển chợ' });
  expect(document.activeElement).toBe(title);
  const said = screen.getAllByRole('alert').map(({ textContent }) => textContent);
  expect(said).toHaveLength(3);
  expect(said[0]).toMatch(/27\/11\/26/);
  expect(said[1]).toContain('Sửa ngày hiệu lực.');
  expect(said[2]).toBe('Nơi nhận không có Website Sở Công Thương.');
});

test('what may be done the server says; refused, the page says why and what was typed stays (Điều 15)', async () => {
  const actions = [action('verifyLegalRecord'), action('sendBackLegalRecord')].map(named('Action')) as never;
  const refusal = { code: 'OWN_WORK', message: 'Không ai ký hai lần.' };
  const { asked, taken } = atTheDesk(aRecord({ actions }), {
    VerifyLegalRecord: () => refused('LegalRecordPayload', 'record', refusal),
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Xác thực' }));
  const dialog = within(await screen.findByRole('dialog'));
  const remark = dialog.getByRole<HTMLTextAreaElement>('textbox');
  fireEvent.change(remark, { target: { value: 'Đúng với bản ký.' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Xác thực' }));
  expect((await dialog.findByRole('alert')).textContent).toBe('Không ai ký hai lần.');
  expect(remark.value).toBe('Đúng với bản ký.');
  expect(taken).not.toHaveBeenCalled();
  expect(asked.at(-1)?.variables).toMatchObject({ input: { id: 'r', expectedVersion: 4 } });
});

test('only whom the server lets may change it', async () => {
  const mayNot = aRecord({
    actions: [action('saveLegalRecord', { code: 'NO_RIGHT', message: '' })] as never,
  });
  atTheDesk({ ...mayNot, actions: mayNot.actions.map(named('Action')) });
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByRole('button', { name: 'Sửa văn bản' })).toBeNull();
});

test('what is not there, or not theirs to see, is said; what could not be loaded is loaded again', async () => {
  atTheDesk(null);
  await screen.findByText(/^Không có văn bản này/);
  let answers = 0;
  render(<RecordPage id="s" onTaken={vi.fn()} />, {
    wrapper: answering({
      LegalRecord: () => ((answers += 1) > 1 ? { legalRecord: aRecord({ id: 's' }) } : (undefined as never)),
    }).Server,
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Thử lại' }));
  await screen.findByRole('heading', { level: 1, name: 'Về phát triển chợ' });
});
