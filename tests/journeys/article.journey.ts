import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { Person } from './person.ts';

const TITLE = 'Làng nghề đúc đồng Trà Đông nhận đơn hàng lớn';
const BETTER = 'Làng nghề đúc đồng Trà Đông nhận đơn hàng lớn nhất trong năm';
const TEXT = 'Ba mươi hộ trong làng cùng nhận làm bộ chiêng đồng cho một nhà hát ngoài tỉnh.';

async function addCover(author: Person): Promise<void> {
  const buffer = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#85560f' } })
    .png()
    .toBuffer();
  const choosing = author.page.waitForEvent('filechooser');
  await author.page.getByRole('button', { name: 'Chọn ảnh' }).click();
  await (await choosing).setFiles({ name: 'tra-dong.png', mimeType: 'image/png', buffer });
  await author.page.getByLabel('Mô tả ảnh').fill('Lò đúc đồng đang đỏ lửa');
}

async function write(author: Person, title: string, mode?: string): Promise<void> {
  const { page } = author;
  await page.getByRole('button', { name: 'Soạn bài mới' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bài mới' })).toBeVisible();
  if (mode) {
    await page.getByLabel('Hình thức gửi').click();
    await page.getByRole('option', { name: mode }).click();
  }
  await page.getByLabel('Tiêu đề').fill(title);
  await page.getByLabel('Tóm tắt').fill('Đơn hàng giúp các lò đúc sáng lửa suốt mùa khô.');
  await page.getByLabel('Thời điểm').fill('2026-11-24T08:00');
  await page.getByRole('textbox', { name: 'Nội dung bài' }).fill(TEXT);
  await page.getByRole('button', { name: 'Thêm người' }).click();
  await page.getByLabel('Họ tên').fill('Trịnh Thị Ngọc');
  if (!mode) await addCover(author);
  await author.seesNoBarrier();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(author.sheet.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

test('một bài của đơn vị: gửi, trả lại, gửi lại, ba bước, đăng và gỡ xuống (Điều 9, 10, 15)', async ({
  browser,
}) => {
  const canBo = await Person.atDesk(browser, 'can.bo');
  const truongPhong = await Person.atDesk(browser, 'truong.phong');
  const thuongTruc = await Person.atDesk(browser, 'thuong.truc');
  const phoBan = await Person.atDesk(browser, 'pho.ban');
  const truongBan = await Person.atDesk(browser, 'truong.ban');
  const dangTai = await Person.atDesk(browser, 'dang.tai');
  const citizen = await Person.citizen(browser);

  await test.step('Cán bộ cung cấp thông tin soạn bài nhân danh đơn vị và gửi', async () => {
    await write(canBo, TITLE);
    await truongPhong.isTold(`“${TITLE}” chờ trưởng đơn vị duyệt.`, () => canBo.take('Gửi'));
  });

  await test.step('Trưởng đơn vị duyệt; Thường trực nhận được ngay (Điều 10.1a)', async () => {
    await truongPhong.seesNoBarrier();
    await thuongTruc.isTold(`“${TITLE}” chờ tiếp nhận.`, () => truongPhong.take('Duyệt, gửi Ban Biên tập'));
  });

  await test.step('Thường trực trả lại, nói rõ lý do (Điều 9.2)', async () => {
    await thuongTruc.seesNoBarrier();
    await canBo.isTold(TITLE, () =>
      thuongTruc.take('Trả lại', { 'Lý do': 'Tiêu đề cần nói rõ đơn hàng lớn nhất trong năm.' }),
    );
    await expect(
      canBo.sheet.getByText('Tiêu đề cần nói rõ đơn hàng lớn nhất trong năm.').first(),
    ).toBeVisible();
  });

  await test.step('Cán bộ sửa và gửi lại: một bản mới nối với bản đã trả', async () => {
    await canBo.sheet.getByRole('button', { name: 'Sửa và gửi lại' }).click();
    await canBo.dialog.getByRole('button', { name: 'Sửa và gửi lại' }).click();
    await canBo.page.getByLabel('Tiêu đề').fill(BETTER);
    await canBo.page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(canBo.sheet.getByRole('heading', { level: 1, name: BETTER })).toBeVisible();
    await truongPhong.isTold(`“${BETTER}” chờ trưởng đơn vị duyệt.`, () => canBo.take('Gửi'));
    await thuongTruc.isTold(`“${BETTER}” chờ tiếp nhận.`, () => truongPhong.take('Duyệt, gửi Ban Biên tập'));
  });

  await test.step('Bước 1: Thường trực tiếp nhận, biên tập', async () => {
    await thuongTruc.take('Tiếp nhận');
    await thuongTruc.sheet.getByRole('button', { name: 'Sửa nội dung' }).click();
    await thuongTruc.page.getByLabel('Tóm tắt').fill('Đơn hàng giúp ba mươi lò đúc sáng lửa suốt mùa khô.');
    await thuongTruc.page.keyboard.press('Control+s');
    await expect(thuongTruc.page.getByRole('status').filter({ hasText: 'Đã lưu' })).toBeVisible();
    await phoBan.isTold(`“${BETTER}” chờ xác thực (bước 2).`, () => thuongTruc.take('Hoàn thành biên tập'));
  });

  await test.step('Bước 2: Phó Trưởng ban xác thực', async () => {
    await phoBan.seesNoBarrier();
    await truongBan.isTold(`“${BETTER}” chờ duyệt (bước 3).`, () => phoBan.take('Xác thực'));
  });

  await test.step('Bước 3: Trưởng ban duyệt, cán bộ chuyên trách đăng', async () => {
    await truongBan.seesNoBarrier();
    await dangTai.isTold(`“${BETTER}” chờ đăng tải.`, () => truongBan.take('Duyệt'));
    await dangTai.seesNoBarrier();
    await canBo.isTold(`“${BETTER}” đã được đăng.`, () => dangTai.take('Đăng'));
  });

  await test.step('Người dân đọc bài trên trang chủ trong vòng một giây', async () => {
    await citizen.page.waitForTimeout(1_000);
    await citizen.page.goto('/');
    await citizen.seesNoBarrier();
    await citizen.page.getByRole('link', { name: BETTER }).first().click();
    await expect(citizen.page.getByRole('heading', { level: 1, name: BETTER })).toBeVisible();
    await expect(citizen.page.getByText(TEXT)).toBeVisible();
    const picture = citizen.page.getByRole('img', { name: 'Lò đúc đồng đang đỏ lửa' });
    await expect(picture).toHaveJSProperty('complete', true);
    expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
    await citizen.seesNoBarrier();
  });

  await test.step('Trưởng ban gỡ bài; thông báo gỡ hiện tại đúng địa chỉ', async () => {
    await truongBan.goToList('Duyệt', 'Đã đăng');
    await truongBan.open(BETTER);
    await truongBan.take('Gỡ xuống', { 'Lý do': 'Đơn vị đặt hàng đề nghị tạm chưa công bố.' });
    await citizen.page.waitForTimeout(1_000);
    const answer = await citizen.page.reload();
    expect(answer?.status()).toBe(410);
    await expect(citizen.page.getByText('Đơn vị đặt hàng đề nghị tạm chưa công bố.')).toBeVisible();
    await expect(citizen.page.getByText(TEXT)).toHaveCount(0);
    await citizen.seesNoBarrier();
  });
});

test('một cộng tác viên gửi bài của mình, phải cam đoan trước (Điều 10.1a)', async ({ browser }) => {
  const title = 'Kinh nghiệm giữ nghề mây tre ở Hoằng Thịnh';
  const congTac = await Person.atDesk(browser, 'cong.tac');
  const thuongTruc = await Person.atDesk(browser, 'thuong.truc');
  await write(congTac, title, 'Cá nhân');
  await congTac.sheet.getByRole('button', { name: 'Gửi', exact: true }).click();
  await congTac.dialog.getByLabel('Ghi chú kèm theo').fill('Kính gửi Ban Biên tập.');
  await congTac.dialog.getByRole('button', { name: 'Gửi', exact: true }).click();
  await expect(congTac.dialog.getByRole('alert')).toBeVisible();
  // Refused, nothing that was typed is lost.
  await expect(congTac.dialog.getByLabel('Ghi chú kèm theo')).toHaveValue('Kính gửi Ban Biên tập.');
  await thuongTruc.isTold(`“${title}” chờ tiếp nhận.`, async () => {
    await congTac.dialog.getByLabel(/Tôi chịu trách nhiệm/).check();
    await congTac.dialog.getByRole('button', { name: 'Gửi', exact: true }).click();
    await expect(congTac.dialog).toBeHidden();
  });
  await expect(thuongTruc.sheet.getByText('Kính gửi Ban Biên tập.').first()).toBeVisible();
});

test('mật khẩu sai: báo rõ, tài khoản đã nhập vẫn còn', async ({ page }) => {
  await page.goto('/desk/');
  await page.getByLabel('Tài khoản').fill('can.bo@sct.example');
  await page.getByLabel('Mật khẩu').fill('không phải mật khẩu này');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByText('Tài khoản hoặc mật khẩu không đúng')).toBeVisible();
  await expect(page.getByLabel('Tài khoản')).toHaveValue('can.bo@sct.example');
});

test('một bài gõ bằng bảng mã cũ: không nhận, chỉ rõ chỗ và gợi ý chữ đúng; sửa xong thì gửi được (Điều 9.1)', async ({
  browser,
}) => {
  const congTac = await Person.atDesk(browser, 'cong.tac');
  const title = 'C¬ quan Së vµ c¸c ®¬n vÞ cïng ®ång lßng';
  await write(congTac, title, 'Cá nhân');
  await congTac.sheet.getByRole('button', { name: 'Gửi', exact: true }).click();
  await congTac.dialog.getByRole('checkbox').check();
  await congTac.dialog.getByRole('button', { name: 'Gửi', exact: true }).click();
  const alert = congTac.dialog.getByRole('alert');
  await expect(alert).toContainText('có lẽ là “Cơ quan Sở và các đơn vị cùng đồng lòng”');
  await expect(alert).toContainText('Điều 9.1');
  await congTac.seesNoBarrier();
});
