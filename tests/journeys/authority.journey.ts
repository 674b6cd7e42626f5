import { expect, test } from '@playwright/test';
import { Person } from './person.ts';

async function openDelegations(person: Person): Promise<void> {
  await person.page.getByRole('button', { name: /^Tài khoản của tôi/ }).click();
  await person.page.getByRole('menuitem', { name: 'Uỷ quyền' }).click();
  await expect(person.dialog.getByRole('heading', { name: 'Uỷ quyền', exact: true })).toBeVisible();
}

/** Opens what stands first in the list of the desk; answers its title. */
async function openFirst(person: Person, list: string): Promise<string> {
  await person.page.getByRole('region', { name: list }).getByRole('button').first().click();
  const heading = person.sheet.getByRole('heading', { level: 1 });
  await expect(heading).toBeVisible();
  return (await heading.textContent()) ?? '';
}

test('uỷ quyền: duyệt thay (TUQ.), rồi bị thu hồi ngay (Điều 14.2)', async ({ browser }) => {
  const truongBan = await Person.atDesk(browser, 'truong.ban');
  const uyVien = await Person.atDesk(browser, 'uy.vien');
  await expect(uyVien.page.getByRole('tab', { name: 'Duyệt', exact: true })).toHaveCount(0);

  await test.step('Trưởng ban uỷ quyền duyệt; nhập sai thì được báo rõ và phần đã nhập vẫn còn', async () => {
    await openDelegations(truongBan);
    const { dialog } = truongBan;
    await dialog.getByLabel('Người được uỷ quyền').click();
    await truongBan.page.getByRole('option', { name: /Hoàng Thu Hà/ }).click();
    await dialog.getByLabel('Số quyết định').fill('27/QĐ-SCT');
    await dialog.getByLabel('Đến trước').fill('2020-01-01T17:30');
    await dialog.getByRole('button', { name: 'Uỷ quyền', exact: true }).click();
    await expect(dialog.getByRole('alert').filter({ hasText: 'Thời điểm kết thúc' })).toBeVisible();
    await expect(dialog.getByLabel('Số quyết định')).toHaveValue('27/QĐ-SCT');
    await truongBan.seesNoBarrier();
    await dialog.getByLabel('Đến trước').fill('2099-01-01T17:30');
    await dialog.getByRole('button', { name: 'Uỷ quyền', exact: true }).click();
    await expect(dialog.getByText('Uỷ quyền cho Hoàng Thu Hà')).toBeVisible();
    await expect(dialog.getByText('Đang có hiệu lực')).toBeVisible();
  });

  await test.step('Uỷ viên được báo, có bàn Duyệt, và duyệt thay Trưởng ban', async () => {
    await expect(
      uyVien.page.getByRole('status').filter({ hasText: 'uỷ quyền cho bạn' }).first(),
    ).toBeAttached();
    await uyVien.page.reload();
    await uyVien.goTo('Duyệt');
    await openFirst(uyVien, 'Chờ duyệt');
    await uyVien.take('Duyệt');
    await expect(uyVien.sheet.getByText('TUQ. Nguyễn Thị Mai').first()).toBeVisible();
    await uyVien.seesNoBarrier();
  });

  await test.step('Thu hồi: hết quyền ngay, và có lý do', async () => {
    const { dialog } = truongBan;
    await dialog.getByRole('button', { name: 'Thu hồi ngay' }).click();
    await dialog.getByLabel('Lý do thu hồi').fill('Trưởng ban đã đi công tác về.');
    await dialog.getByRole('button', { name: 'Thu hồi ngay' }).click();
    await expect(dialog.getByText('Đã thu hồi')).toBeVisible();
    await uyVien.page.reload();
    await expect(uyVien.page.getByRole('tab').first()).toBeVisible();
    await expect(uyVien.page.getByRole('tab', { name: 'Duyệt', exact: true })).toHaveCount(0);
  });
});

test('Trưởng ban duyệt thay bước xác thực, Phó ban xem xét lại (D5)', async ({ browser }) => {
  const truongBan = await Person.atDesk(browser, 'truong.ban');
  const phoBan = await Person.atDesk(browser, 'pho.ban');
  await truongBan.goTo('Duyệt');
  await truongBan.page.getByRole('tab', { name: 'Đang chờ xác thực' }).click();
  const title = await openFirst(truongBan, 'Đang chờ xác thực');
  await truongBan.take('Duyệt thay bước xác thực', {
    'Lý do': 'Phó ban đi công tác, bài phải đăng trong ngày.',
  });
  await expect(
    truongBan.sheet.getByText('Phó ban đi công tác, bài phải đăng trong ngày.').first(),
  ).toBeVisible();
  await phoBan.goTo('Xác thực');
  await phoBan.page.getByRole('tab', { name: 'Xem xét lại' }).click();
  expect(await openFirst(phoBan, 'Xem xét lại')).toBe(title);
  await phoBan.seesNoBarrier();
  await phoBan.take('Xem xét lại');
  await expect(phoBan.page.getByRole('region', { name: 'Xem xét lại' }).getByRole('button')).toHaveCount(0);
});

test('đính chính một bài đã đăng: đủ các bước, rồi thay bài cũ kèm lời đính chính (D6)', async ({
  browser,
}) => {
  const thuongTruc = await Person.atDesk(browser, 'thuong.truc');
  const phoBan = await Person.atDesk(browser, 'pho.ban');
  const truongBan = await Person.atDesk(browser, 'truong.ban');
  const dangTai = await Person.atDesk(browser, 'dang.tai');
  const citizen = await Person.citizen(browser);
  const note = 'Bản đăng lần đầu ghi thiếu nguồn của số liệu; nay bổ sung.';
  await truongBan.goTo('Duyệt');
  await truongBan.page.getByRole('tab', { name: 'Đã đăng' }).click();
  const title = await openFirst(truongBan, 'Đã đăng');
  const better = `${title} (bổ sung)`;

  await test.step('Thường trực mở bản đính chính từ bài đã đăng, sửa và gửi', async () => {
    const id = new URL(truongBan.page.url()).pathname.split('/').at(-1) ?? '';
    await thuongTruc.page.goto(`/desk/bien-tap/${id}`);
    await thuongTruc.sheet.getByRole('button', { name: 'Đính chính', exact: true }).click();
    await thuongTruc.dialog.getByLabel('Lời đính chính').fill(note);
    await thuongTruc.dialog.getByRole('button', { name: 'Đính chính', exact: true }).click();
    await expect(thuongTruc.dialog).toBeHidden();
    await expect(thuongTruc.sheet.getByText('Bản nháp').first()).toBeVisible();
    await thuongTruc.page.getByLabel('Tiêu đề').fill(better);
    await thuongTruc.page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(thuongTruc.sheet.getByRole('heading', { level: 1, name: better })).toBeVisible();
    await thuongTruc.sheet.getByRole('button', { name: 'Gửi', exact: true }).click();
    await thuongTruc.dialog.getByRole('checkbox').check();
    await thuongTruc.dialog.getByRole('button', { name: 'Gửi', exact: true }).click();
    await expect(thuongTruc.dialog).toBeHidden();
    await thuongTruc.take('Tiếp nhận');
    await thuongTruc.take('Hoàn thành biên tập');
  });

  await test.step('Xác thực, duyệt, đăng', async () => {
    await phoBan.goTo('Xác thực');
    await phoBan.open(better);
    await phoBan.take('Xác thực');
    await truongBan.page.getByRole('tab', { name: 'Chờ duyệt' }).click();
    await truongBan.open(better);
    await truongBan.take('Duyệt');
    await dangTai.goTo('Đăng tải');
    await dangTai.open(better);
    await dangTai.take('Đăng');
  });

  await test.step('Người dân đọc bản đã sửa, thấy lời đính chính', async () => {
    await citizen.page.goto('/');
    await citizen.page.getByRole('link', { name: better }).first().click();
    await expect(citizen.page.getByRole('heading', { level: 1, name: better })).toBeVisible();
    await expect(citizen.page.getByRole('heading', { name: 'Đính chính' })).toBeVisible();
    await expect(citizen.page.getByText(note)).toBeVisible();
    await citizen.seesNoBarrier();
  });
});
