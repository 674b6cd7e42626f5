import { expect, test } from '@playwright/test';
import { Person } from './person.ts';

const TITLE = 'Chợ phiên trên sông: bài học từ một thị trấn nhỏ';

/** The source of the original, all but its publisher. */
const SOURCE = {
  'Tên bản gốc': 'A market on the river',
  'Tác giả bản gốc': 'L. Marsh',
  'Ngày xuất bản': '2026-03-01',
  'Địa chỉ bản gốc': 'https://river-markets.example/small-town',
};

test('một bài dịch thiếu nguồn gốc thì không nhận; đủ nguồn thì nhận (Điều 8.10)', async ({ browser }) => {
  const congTac = await Person.atDesk(browser, 'cong.tac');
  const thuongTruc = await Person.atDesk(browser, 'thuong.truc');
  const { page, sheet, dialog } = congTac;

  await test.step('Chọn loại bài trong hộp thoại xếp theo Điều 8, chỉ dùng bàn phím', async () => {
    await page.getByRole('button', { name: 'Soạn bài mới' }).click();
    await page.getByRole('button', { name: /^Loại bài: / }).press('Enter');
    await expect(dialog.getByRole('heading', { name: /Thông báo, niêm yết \(Điều 8\.8\)/ })).toBeVisible();
    await congTac.seesNoBarrier();
    await dialog.getByRole('button', { name: /^Bài dịch/ }).press('Enter');
    await expect(page.getByRole('button', { name: 'Loại bài: Bài dịch' })).toBeVisible();
  });

  await test.step('Soạn bài, chưa ghi nơi xuất bản', async () => {
    await page.getByLabel('Hình thức gửi').click();
    await page.getByRole('option', { name: 'Cá nhân' }).click();
    await page.getByLabel('Tiêu đề').fill(TITLE);
    await page.getByLabel('Tóm tắt').fill('Bài dịch về một khu chợ nổi biết giữ khách.');
    for (const [label, words] of Object.entries(SOURCE)) await page.getByLabel(label).fill(words);
    await page.getByLabel('Ngôn ngữ gốc').click();
    await page.getByRole('option', { name: 'Tiếng Anh' }).click();
    await page.getByRole('checkbox', { name: /cam đoan có quyền công bố/ }).check();
    await page.getByRole('textbox', { name: 'Nội dung bài' }).fill('Khu chợ mở từ bốn giờ sáng.');
    await page.getByRole('button', { name: 'Thêm người' }).click();
    await page.getByLabel('Họ tên').fill('Mai Văn Quân');
    await page.getByLabel('Vai trò').click();
    await page.getByRole('option', { name: 'Người dịch' }).click();
    await congTac.seesNoBarrier();
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(sheet.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  });

  await test.step('Gửi: bị từ chối, nói rõ thiếu mục nào và theo điều nào', async () => {
    await sheet.getByRole('button', { name: 'Gửi', exact: true }).click();
    await dialog.getByLabel(/Tôi chịu trách nhiệm/).check();
    await dialog.getByRole('button', { name: 'Gửi', exact: true }).click();
    await expect(dialog.getByRole('alert')).toContainText('Hãy điền mục “Nơi xuất bản”.');
    await expect(dialog.getByRole('alert')).toContainText('Điều 8.10');
    await dialog.getByRole('button', { name: 'Huỷ' }).click();
  });

  await test.step('Điền nơi xuất bản rồi gửi lại: Thường trực nhận được ngay', async () => {
    await page.getByLabel('Nơi xuất bản').fill('River Markets Quarterly');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Đã lưu' })).toBeVisible();
    await thuongTruc.isTold(`“${TITLE}” chờ tiếp nhận.`, async () => {
      await sheet.getByRole('button', { name: 'Gửi', exact: true }).click();
      await dialog.getByLabel(/Tôi chịu trách nhiệm/).check();
      await dialog.getByRole('button', { name: 'Gửi', exact: true }).click();
      await expect(dialog).toBeHidden();
    });
    await expect(thuongTruc.sheet.getByText('River Markets Quarterly')).toBeVisible();
    await thuongTruc.seesNoBarrier();
  });
});
