import { expect, test } from '@playwright/test';
import { encodeLegacy } from '@portal/kit/encoding';
import { Person } from './person.ts';

const TITLE = 'Phiên chợ hàng Việt về xã miền núi';
const SUMMARY = 'Các đơn vị của Sở và những hộ kinh doanh cùng đưa hàng về bán cho người dân';
const TEXT = 'Phiên chợ mở cửa từ sáng thứ bảy, người dân được mua hàng với giá của nhà máy';

test('một bài gõ bằng phông TCVN3: bị từ chối kèm bản đoán, dùng bản chuyển đổi rồi gửi được (Điều 9.1, 9.2)', async ({
  browser,
}) => {
  const canBo = await Person.atDesk(browser, 'can.bo');
  const truongPhong = await Person.atDesk(browser, 'truong.phong');
  const thuongTruc = await Person.atDesk(browser, 'thuong.truc');
  const { page, sheet, dialog } = canBo;
  const slip = sheet.getByRole('region', { name: /^Phiếu trả lại: / });

  await test.step('Cán bộ dán một bài cũ; lưu thì được (D16)', async () => {
    await page.getByRole('button', { name: 'Soạn bài mới' }).click();
    await page.getByLabel('Tiêu đề').fill(TITLE);
    await page.getByLabel('Tóm tắt').fill(encodeLegacy(SUMMARY, 'TCVN3'));
    await page.getByLabel('Thời điểm').fill('2026-11-24T08:00');
    await page.getByRole('textbox', { name: 'Nội dung bài' }).fill(encodeLegacy(TEXT, 'TCVN3'));
    await page.getByRole('button', { name: 'Thêm người' }).click();
    await page.getByLabel('Họ tên').fill('Trịnh Thị Ngọc');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(sheet.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  });

  await test.step('Gửi thì bị từ chối, nói rõ chỗ nào và có lẽ là gì; từ đó mở phiếu trả lại', async () => {
    await sheet.getByRole('button', { name: 'Gửi', exact: true }).click();
    await dialog.getByRole('button', { name: 'Gửi', exact: true }).click();
    await expect(dialog.getByRole('alert').filter({ hasText: SUMMARY })).toBeVisible();
    await canBo.seesNoBarrier();
    await dialog.getByRole('button', { name: 'Xem phiếu trả lại' }).first().click();
    await expect(slip).toBeFocused();
    await expect(slip.getByRole('listitem').filter({ hasText: TEXT })).toContainText('TCVN3');
    await canBo.seesNoBarrier();
  });

  await test.step('Dùng bản chuyển đổi: bài đọc được, phiếu không còn', async () => {
    await slip.getByRole('button', { name: 'Dùng bản chuyển đổi' }).click();
    await expect(slip).toBeHidden();
    await expect(sheet.getByText(SUMMARY)).toBeVisible();
    await expect(sheet.getByText(TEXT)).toBeVisible();
    await canBo.seesNoBarrier();
  });

  await test.step('Gửi lại thì được tiếp nhận', async () => {
    await truongPhong.isTold(`“${TITLE}” chờ trưởng đơn vị duyệt.`, () => canBo.take('Gửi'));
    await thuongTruc.isTold(`“${TITLE}” chờ tiếp nhận.`, () => truongPhong.take('Duyệt, gửi Ban Biên tập'));
    await expect(thuongTruc.sheet.getByText(TEXT)).toBeVisible();
  });
});
