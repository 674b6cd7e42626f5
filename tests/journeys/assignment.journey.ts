import { expect, test } from '@playwright/test';
import { Person } from './person.ts';

const QUEUE = 'Chờ tiếp nhận hoặc biên tập';

test('phân công: chưa được phân công thì không thấy gì, được phân công thì biên tập được (Điều 14.1)', async ({
  browser,
}) => {
  const truongBan = await Person.atDesk(browser, 'truong.ban');
  const uyVien = await Person.atDesk(browser, 'uy.vien');
  const waiting = uyVien.page.getByRole('region', { name: QUEUE }).getByRole('button');
  const { sheet } = truongBan;

  await test.step('Trưởng ban kết thúc mọi phân công của uỷ viên: bàn biên tập của uỷ viên trống', async () => {
    await uyVien.goTo('Tiếp nhận – Biên tập');
    await expect(waiting.first()).toBeVisible();
    await truongBan.goTo('Duyệt');
    await truongBan.page.getByRole('tab', { name: 'Phân công' }).click();
    await truongBan.page.getByRole('button', { name: /Hoàng Thu Hà/ }).click();
    await expect(sheet.getByRole('heading', { level: 1, name: 'Hoàng Thu Hà' })).toBeVisible();
    await truongBan.seesNoBarrier();
    const ends = sheet.getByRole('button', { name: /^Kết thúc phân công/ });
    await expect(ends.first()).toBeVisible();
    for (let left = await ends.count(); left > 0; left -= 1) {
      await ends.first().click();
      await expect(ends).toHaveCount(left - 1);
    }
    await expect(waiting).toHaveCount(0);
  });

  await test.step('Phân công một bài: uỷ viên được báo, mở bài từ thông báo và có nút biên tập xong', async () => {
    await truongBan.goTo('Tiếp nhận – Biên tập');
    const first = truongBan.page
      .getByRole('region', { name: QUEUE })
      .getByRole('button')
      .filter({ hasText: 'Tổng hợp, biên tập' })
      .first();
    await first.click();
    await sheet.getByRole('button', { name: 'Phân công', exact: true }).click();
    await uyVien.isTold('phân công biên tập một bài', async () => {
      await truongBan.dialog.getByLabel('Uỷ viên hoặc Phó Trưởng ban').click();
      await truongBan.page.getByRole('option', { name: /Hoàng Thu Hà/ }).click();
      await truongBan.dialog.getByLabel('Ghi chú').fill('Xong trong chiều nay.');
      await truongBan.seesNoBarrier();
      await truongBan.dialog.getByRole('button', { name: 'Phân công', exact: true }).click();
      await expect(truongBan.dialog).toBeHidden();
    });
    await expect(sheet.getByRole('region', { name: 'Phân công biên tập' })).toContainText('Hoàng Thu Hà');
    await expect(waiting).toHaveCount(1);
    await expect(waiting).toContainText('Phân công: Hoàng Thu Hà');
    await expect(uyVien.sheet.getByRole('button', { name: 'Hoàn thành biên tập' })).toBeVisible();
    await uyVien.seesNoBarrier();
  });
});
