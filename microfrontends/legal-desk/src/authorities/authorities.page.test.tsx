import { fireEvent, render, screen, within } from '@testing-library/react';
import { answering, aPage, refused } from '@portal/ui/testing';
import { expect, test } from 'vitest';
import { AuthoritiesPage } from './authorities.page.tsx';
import type { Act } from './words.ts';

const body = (id: string, name: string, validFrom: string | null, validUntil: string | null) => ({
  ...{ __typename: 'LegalAuthority', id, name, validFrom, validUntil },
});
const industry = body('cn', 'Sở Công nghiệp Thanh Hoá', null, '2008-09-29');
const trade = body('tm', 'Sở Thương mại Thanh Hoá', null, '2008-09-29');
const department = body('sct', 'Sở Công Thương Thanh Hoá', '2008-09-29', null);
const whole = (of: typeof department, line = [of]) => ({
  ...{ ...of, abbreviation: null, basis: 'Quyết định 2995/QĐ-UBND', version: 1, documentCount: 0 },
  ...{ successor: of.validUntil ? department : null, line, corrections: [] as object[] },
});
const corrected = {
  ...{ __typename: 'LegalAuthorityCorrection', name: 'Sở Công thương', validFrom: '2008-09-28' },
  ...{ basis: 'Quyết định 2995', reason: 'Gõ sai.', at: '2026-11-24T02:00:00Z' },
  person: { __typename: 'Person', id: 'p', name: 'Lê Thị Hoa' },
};

/** A register whose server refuses everything. */
function aRegister(allowed: boolean) {
  const list = [
    whole(industry),
    { ...whole(department, [industry, trade, department]), documentCount: 2, corrections: [corrected] },
  ];
  const refusing = (code: string, field: string, message: string) => () =>
    refused('LegalAuthorityPayload', 'authority', { code, field, message });
  const page = (nodes: object[]) => ({ legalAuthorities: aPage('LegalAuthority', nodes) });
  const acts: Act[] = ['addLegalAuthority', 'succeedLegalAuthority', 'correctLegalAuthority'];
  return answering({
    LegalAuthorities: ({ filter }) =>
      page(list.filter(({ validUntil }) => !(filter as { standing: boolean }).standing || !validUntil)),
    StandingAuthorities: () => page([trade, department]),
    LegalAuthorityRegister: () => ({
      legalAuthorityRegister: {
        __typename: 'LegalAuthorityRegister',
        actions: acts.map((name) => ({ __typename: 'Action', name, allowed })),
      },
    }),
    SucceedLegalAuthority: refusing('SUCCESSOR_TOO_EARLY', 'from', 'Cơ quan kế thừa phải bắt đầu sau.'),
    CorrectLegalAuthority: refusing('AUTHORITY_KNOWN', 'name', 'Cơ quan cùng tên đã có.'),
  });
}

const entry = async (name: string) => within(await screen.findByRole('listitem', { name }));
const type = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

test('a body is shown with those whose work it took over, its documents and what was put right (Điều 8.2)', async () => {
  const { Server } = aRegister(false);
  render(<AuthoritiesPage />, { wrapper: Server });
  const shown = await entry('Sở Công Thương Thanh Hoá');
  const line = within(shown.getByRole('list', { name: 'Hình thành từ' })).getAllByRole('listitem');
  expect(line.map(({ textContent }) => textContent)).toEqual([
    'Sở Công nghiệp Thanh Hoá · đến trước 29/09/2008',
    'Sở Thương mại Thanh Hoá · đến trước 29/09/2008',
    'Sở Công Thương Thanh Hoá · từ 29/09/2008',
  ]);
  const documents = new URL(shown.getByRole<HTMLAnchorElement>('link', { name: '2 văn bản' }).href);
  expect([documents.pathname, documents.searchParams.get('co-quan')]).toEqual(['/van-ban', department.name]);
  expect(shown.getByText(/Gõ sai\. \(trước đó ghi “Sở Công thương”, từ 28\/09\/2008/)).toBeTruthy();
  expect((await entry(industry.name)).getByText(`Nay do ${department.name} đảm nhiệm`)).toBeTruthy();
});

test('whom the server lets not, sees no button; whom it lets, no successor of what has ended', async () => {
  const closed = aRegister(false);
  const { unmount } = render(<AuthoritiesPage />, { wrapper: closed.Server });
  await entry(industry.name);
  expect(screen.queryAllByRole('button')).toEqual([]);
  unmount();
  render(<AuthoritiesPage />, { wrapper: aRegister(true).Server });
  await screen.findByRole('button', { name: 'Thêm cơ quan' });
  const names = (await entry(industry.name)).getAllByRole('button').map(({ textContent }) => textContent);
  expect(names).toEqual(['Sửa thông tin sai']);
});

test('the list is narrowed to those that there are today, or by words', async () => {
  const { Server, asked } = aRegister(false);
  render(<AuthoritiesPage />, { wrapper: Server });
  await entry(industry.name);
  fireEvent.click(screen.getByRole('switch', { name: /đang hoạt động/ }));
  await screen.findByRole('listitem', { name: department.name });
  await expect.poll(() => screen.queryByRole('listitem', { name: industry.name })).toBeNull();
  type(/Tìm theo tên/, ' công thương ');
  await expect
    .poll(() => asked.at(-1)?.variables)
    .toEqual({ filter: { query: 'công thương', standing: true } });
});

test('a succession names all that end that day; refused, everything typed stays (Điều 8.2)', async () => {
  const { Server, asked } = aRegister(true);
  render(<AuthoritiesPage />, { wrapper: Server });
  fireEvent.click(await screen.findByRole('button', { name: `Ghi nhận kế thừa: ${department.name}` }));
  type(/^Tên cơ quan kế thừa/, 'Sở Công nghiệp và Thương mại');
  type(/^Kế thừa từ ngày/, '2008-01-01');
  type(/^Cách ghi khác/, 'Sở CN và TM;SCNTM');
  type(/^Căn cứ/, 'Nghị quyết 10/NQ-HĐND');
  fireEvent.mouseDown(screen.getByLabelText(/^Cùng nhập vào/));
  const offered = await screen.findAllByRole('option');
  expect(offered.map(({ textContent }) => textContent)).toEqual([trade.name]);
  fireEvent.click(offered[0] as HTMLElement);
  fireEvent.submit(screen.getByRole('form'));
  expect((await screen.findByRole('alert')).textContent).toBe('Cơ quan kế thừa phải bắt đầu sau.');
  expect(screen.getByLabelText<HTMLInputElement>(/^Căn cứ/).value).toBe('Nghị quyết 10/NQ-HĐND');
  expect(asked.find(({ operation }) => operation === 'SucceedLegalAuthority')?.variables).toEqual({
    input: {
      ...{ ids: ['sct', 'tm'], name: 'Sở Công nghiệp và Thương mại', abbreviation: '', from: '2008-01-01' },
      ...{ otherNames: ['Sở CN và TM', 'SCNTM'], basis: 'Nghị quyết 10/NQ-HĐND' },
    },
  });
});

test('a correction begins with what stands there, says why, and names the version that was read', async () => {
  const { Server, asked } = aRegister(true);
  render(<AuthoritiesPage />, { wrapper: Server });
  fireEvent.click(await screen.findByRole('button', { name: `Sửa thông tin sai: ${department.name}` }));
  const day = screen.getByLabelText<HTMLInputElement>(/^Ngày bắt đầu/);
  expect(day.value).toBe('2008-09-29');
  fireEvent.change(day, { target: { value: '' } });
  type(/^Vì sao sửa/, 'Không rõ ngày.');
  fireEvent.submit(screen.getByRole('form'));
  expect((await screen.findByRole('alert')).textContent).toBe('Cơ quan cùng tên đã có.');
  expect(screen.getByLabelText<HTMLInputElement>(/^Vì sao sửa/).value).toBe('Không rõ ngày.');
  expect(screen.getByLabelText(/^Tên cơ quan/).getAttribute('aria-invalid')).toBe('true');
  expect(asked.find(({ operation }) => operation === 'CorrectLegalAuthority')?.variables).toEqual({
    input: {
      ...{ id: 'sct', name: department.name, abbreviation: '', otherNames: [], validFrom: null },
      ...{ basis: 'Quyết định 2995/QĐ-UBND', reason: 'Không rõ ngày.', expectedVersion: 1 },
    },
  });
});
