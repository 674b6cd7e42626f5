import { expect, test } from '@playwright/test';
import { Person } from './person.ts';

const SUBJECT = 'Tình hình xuất khẩu dịp cuối năm';

test('phiếu yêu cầu cung cấp thông tin (Mẫu 2): gửi đơn vị, được trả lời, hiện là đã trả lời (Điều 10.1b)', async ({
  browser,
}) => {
  const thuongTruc = await Person.atDesk(browser, 'thuong.truc');
  const canBo = await Person.atDesk(browser, 'can.bo');
  const truongPhong = await Person.atDesk(browser, 'truong.phong');
  const { page, sheet } = thuongTruc;

  await test.step('Thường trực gửi phiếu; hạn đã qua thì bị từ chối và phần đã nhập vẫn còn', async () => {
    await thuongTruc.goTo('Tiếp nhận – Biên tập');
    await page.getByRole('tab', { name: 'Đặt bài, yêu cầu' }).click();
    await page.getByRole('button', { name: 'Đặt bài, yêu cầu mới' }).click();
    await sheet.getByLabel('Đơn vị').click();
    await page.getByRole('option', { name: 'Phòng Quản lý thương mại' }).click();
    await sheet.getByLabel('Về việc').fill(SUBJECT);
    await sheet
      .getByLabel('Nội dung yêu cầu')
      .fill('Kim ngạch, mặt hàng chính, thị trường mới trong quý IV.');
    await sheet.getByLabel('Hạn trả lời').fill('2020-01-01T17:00');
    await sheet.getByRole('button', { name: 'Gửi yêu cầu' }).click();
    await expect(sheet.getByRole('alert').filter({ hasText: 'Hạn trả lời' })).toBeVisible();
    await thuongTruc.seesNoBarrier();
    await expect(sheet.getByLabel('Về việc')).toHaveValue(SUBJECT);
    await sheet.getByLabel('Hạn trả lời').fill('2099-12-01T17:00');
    await canBo.isTold(`Ban Biên tập yêu cầu: “${SUBJECT}”`, () =>
      sheet.getByRole('button', { name: 'Gửi yêu cầu' }).click(),
    );
    await expect(sheet.getByRole('heading', { level: 1, name: SUBJECT })).toBeVisible();
    await sheet.getByRole('button', { name: 'In phiếu' }).click();
    await expect(thuongTruc.dialog.getByText('Kính gửi: Phòng Quản lý thương mại')).toBeVisible();
    await thuongTruc.seesNoBarrier();
    await thuongTruc.dialog.getByRole('button', { name: 'Đóng' }).click();
  });

  await test.step('Cán bộ cung cấp thông tin mở phiếu từ thông báo và viết bài trả lời, đã điền sẵn', async () => {
    await expect(canBo.sheet.getByText('Chờ nhận')).toBeVisible();
    await canBo.seesNoBarrier();
    await canBo.sheet.getByRole('button', { name: 'Viết bài trả lời' }).click();
    await expect(canBo.page.getByLabel('Tiêu đề')).toHaveValue(SUBJECT);
    await canBo.page.getByLabel('Tóm tắt').fill('Xuất khẩu quý IV tăng nhờ hàng dệt may và thuỷ sản.');
    await canBo.page.getByLabel('Thời điểm').fill('2026-11-24T08:00');
    await canBo.page
      .getByRole('textbox', { name: 'Nội dung bài' })
      .fill('Kim ngạch quý IV ước đạt mức cao nhất trong năm.');
    await canBo.page.getByRole('button', { name: 'Thêm người' }).click();
    await canBo.page.getByLabel('Họ tên').fill('Trịnh Thị Ngọc');
    await canBo.page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(canBo.page.getByText('Đã lưu').first()).toBeVisible();
    await truongPhong.isTold(`“${SUBJECT}” chờ trưởng đơn vị duyệt.`, () => canBo.take('Gửi'));
  });

  await test.step('Lãnh đạo đơn vị duyệt: phiếu hiện là đã trả lời, bài có Mẫu 1 đánh số', async () => {
    await truongPhong.take('Duyệt, gửi Ban Biên tập');
    await expect(sheet.getByText('Đã trả lời')).toBeVisible();
    await sheet.getByRole('button', { name: SUBJECT }).click();
    await sheet.getByRole('button', { name: 'Phiếu (Mẫu 1)' }).click();
    await expect(thuongTruc.dialog.getByText('PHIẾU CUNG CẤP THÔNG TIN')).toBeVisible();
    await expect(thuongTruc.dialog.getByText('Lưu Thị Hồng')).toBeVisible();
    await thuongTruc.seesNoBarrier();
  });
});
