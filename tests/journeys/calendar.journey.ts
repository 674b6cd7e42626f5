import { expect, test } from '@playwright/test';
import { Person } from './person.ts';

const QUEUE = 'Chờ tiếp nhận hoặc biên tập';

test('lịch làm việc: một ngày nghỉ báo muộn dời hạn của bài đang chờ, lịch sử ghi cả hai hạn (Điều 10.2a, D14)', async ({
  browser,
}) => {
  const thuongTruc = await Person.atDesk(browser, 'thuong.truc');
  const chanhVanPhong = await Person.atDesk(browser, 'chanh.van.phong');
  const { page: office } = chanhVanPhong;
  const due = thuongTruc.sheet.getByRole('region', { name: 'Hạn bước này' });
  const dueAt = async () => (await due.locator('time').first().getAttribute('datetime')) ?? '';
  const history = due.getByRole('list', { name: 'Các hạn đã báo' }).getByRole('listitem');
  const NAME = 'Nghỉ chuẩn bị Hội nghị tổng kết ngành';
  let before = '';

  await test.step('Thường trực mở bài mới nhất đang chờ: thấy hạn và cách tính', async () => {
    await thuongTruc.goTo('Tiếp nhận – Biên tập');
    await thuongTruc.page.getByRole('region', { name: QUEUE }).getByRole('button').last().click();
    await expect(due).toBeVisible();
    before = await dueAt();
    await due.getByText('Cách tính hạn').click();
    await thuongTruc.seesNoBarrier();
  });

  await test.step('Chánh Văn phòng thấy trước hạn nào sẽ dời, rồi ghi ngày nghỉ', async () => {
    await chanhVanPhong.goTo('Văn phòng');
    await expect(office.getByRole('heading', { level: 1, name: /Lịch làm việc năm/ })).toBeVisible();
    await chanhVanPhong.seesNoBarrier();
    // The day on which it is due, in Vietnam; a due time at midnight is that of the day before.
    const day = new Date(Date.parse(before) + 7 * 3_600_000 - 1).toISOString().slice(0, 10);
    const form = office.getByRole('region', { name: 'Ghi một ngày nghỉ hoặc làm bù' });
    await form.getByLabel(/^Ngày/).fill(day);
    await expect(form.getByText(/hạn đang chạy sẽ dời/)).toBeVisible();
    await form.getByLabel('Tên ngày').fill(NAME);
    await form.getByLabel('Số văn bản, quyết định').fill('1990/TB-SCT');
    await form.getByRole('button', { name: 'Ghi vào lịch' }).click();
    const decision = office.getByRole('listitem', { name: new RegExp(NAME) });
    await expect(decision).toContainText('1990/TB-SCT');
    await expect(decision).toContainText('Vũ Đình Long');
  });

  await test.step('Bài đang chờ có hạn mới muộn hơn; cả hai hạn còn đọc được', async () => {
    await expect(async () => {
      await thuongTruc.page.reload();
      await expect(due).toBeVisible();
      expect(Date.parse(await dueAt())).toBeGreaterThan(Date.parse(before));
    }).toPass();
    await due.getByText('Cách tính hạn').click();
    await expect(due.getByText(NAME)).toBeVisible();
    await expect(history.last()).toContainText('do lịch làm việc thay đổi');
    await expect(history.last()).toContainText('đang áp dụng');
    await expect(history.locator(`time[datetime="${before}"]`)).toBeVisible();
  });

  await test.step('Thu hồi quyết định: vẫn còn trong lịch sử, không ai bị tính quá hạn vì việc đó', async () => {
    const moved = await dueAt();
    await office.getByRole('button', { name: new RegExp(`^Thu hồi .*${NAME}`) }).click();
    await office.getByLabel('Số văn bản thu hồi').fill('1991/TB-SCT');
    await office
      .getByRole('listitem', { name: new RegExp(NAME) })
      .getByRole('button', { name: 'Thu hồi' })
      .click();
    await expect(office.getByRole('listitem', { name: new RegExp(NAME) })).toContainText('Thu hồi lúc');
    await thuongTruc.page.reload();
    await expect(due).toBeVisible();
    expect(await dueAt()).toBe(moved);
  });

  await test.step('Tính một thời hạn: 8 giờ hành chính từ 16:00 thứ Sáu', async () => {
    await chanhVanPhong.goTo('Thời hạn');
    await office.getByLabel('Tính từ').fill('2027-11-19T16:00');
    await expect(office.getByText('hạn: T2 22/11/2027 16:00')).toBeVisible();
    await chanhVanPhong.seesNoBarrier();
  });
});
