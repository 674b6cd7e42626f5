import { expect, test } from '@playwright/test';
import { Person } from './person.ts';

/** “Kết quả khảo sát các chợ” as an old machine with .VnTime fonts writes it (TCVN3). */
const TITLE = 'KÕt qu¶ kh¶o s¸t c¸c chî';

test('nhập hộ: bài từ USB dùng bảng mã cũ được ghi nhận và trả lại với lý do Điều 9.1, người gửi được báo (Điều 9.2, 10.1a)', async ({
  browser,
}) => {
  const thuongTruc = await Person.atDesk(browser, 'thuong.truc');
  const canBo = await Person.atDesk(browser, 'can.bo');
  const { page, sheet } = thuongTruc;

  await test.step('Thường trực nhập hộ; giờ nhận ở sau lúc này thì bị từ chối và phần đã nhập vẫn còn', async () => {
    await thuongTruc.goTo('Tiếp nhận – Biên tập');
    await page.getByRole('button', { name: 'Nhập hộ', exact: true }).click();
    await sheet.getByLabel('Người gửi (đứng tên)').click();
    await page.getByRole('option', { name: 'Trịnh Thị Ngọc' }).click();
    await sheet.getByLabel('Người giao').fill('Văn thư chợ Vườn Hoa');
    await sheet.getByLabel('Nhận lúc').fill('2099-01-01T08:00');
    await sheet.getByLabel('Người gửi đã ký cam kết').check();
    await sheet.getByLabel('Tiêu đề').fill(TITLE);
    await sheet.getByLabel('Tóm tắt').fill('Sáu chợ cần sửa mái trước mùa mưa.');
    await sheet.getByLabel('Thời điểm').fill('2026-11-23T08:00');
    await sheet.getByRole('textbox', { name: 'Nội dung bài' }).fill('Đoàn đã khảo sát sáu chợ.');
    await sheet.getByRole('button', { name: 'Thêm người' }).click();
    await sheet.getByLabel('Họ tên').fill('Trịnh Thị Ngọc');
    await sheet.getByRole('button', { name: 'Nhập hộ và gửi' }).click();
    await expect(sheet.getByText('Lúc nhận giao không thể ở sau lúc này')).toBeVisible();
    await thuongTruc.seesNoBarrier();
    await expect(sheet.getByLabel('Tiêu đề')).toHaveValue(TITLE);
    await sheet.getByLabel('Nhận lúc').fill('2026-11-24T08:00');
  });

  await test.step('Bài được ghi nhận rồi trả lại ngay; người gửi được báo và mở bài ra xem', async () => {
    await canBo.isTold(`“${TITLE}” được trả lại`, () =>
      sheet.getByRole('button', { name: 'Nhập hộ và gửi' }).click(),
    );
    await expect(sheet.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    await expect(canBo.sheet.getByText('Điều 9.1').first()).toBeVisible();
    await expect(canBo.sheet.getByText('có lẽ là “Kết quả khảo sát').first()).toBeVisible();
    await expect(canBo.sheet.getByText('USB, Văn thư chợ Vườn Hoa giao lúc')).toBeVisible();
    await canBo.seesNoBarrier();
  });
});
