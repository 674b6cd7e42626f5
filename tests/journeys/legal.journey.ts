import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { encodeLegacy } from '@portal/kit/encoding';
import { aWordFile } from '@portal/legal/office-files';
import { Person } from './person.ts';

const OLD = '64/2007/NĐ-CP';
const NUMBER = '99/2026/NĐ-CP';
const TITLE = 'Về dữ liệu và dịch vụ số của cơ quan nhà nước';
const SCOPE =
  'Nghị định này quy định việc tạo lập, chia sẻ dữ liệu và cung cấp dịch vụ số của cơ quan nhà nước';

const yesterday = new Date(Date.now() - 24 * 3_600_000).toLocaleDateString('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
});
const [year, month, day] = yesterday.split('-');

const decree = ({ mark = '', scope = SCOPE } = {}) =>
  [
    ...['CHÍNH PHỦ', mark, 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    ...[`Số: ${NUMBER}`, `Hà Nội, ngày ${day} tháng ${month} năm ${year}`, 'NGHỊ ĐỊNH', TITLE],
    ...['Căn cứ Luật Chuyển đổi số số 148/2025/QH15 ngày 11 tháng 12 năm 2025;'],
    ...['Chương I', 'QUY ĐỊNH CHUNG', 'Điều 1. Phạm vi điều chỉnh', `${scope}.`],
    ...['Điều 2. Hiệu lực thi hành', '1. Nghị định này có hiệu lực thi hành kể từ ngày ký.'],
    `2. Bãi bỏ Nghị định số ${OLD} ngày 10 tháng 4 năm 2007.`,
    ...[
      'Nơi nhận:',
      '- Các bộ, cơ quan ngang bộ;',
      '- Lưu: VT.',
      'TM. CHÍNH PHỦ',
      'THỦ TƯỚNG',
      'Trần Văn An',
    ],
  ]
    .filter(Boolean)
    .join('\n');

const FILE = { name: 'nghi-dinh-99.docx', mimeType: 'application/octet-stream' };
const original = Buffer.from(aWordFile(decree().split('\n')));
const checksum = createHash('sha256').update(original).digest('hex');

test('một nghị định bãi bỏ nghị định khác: nhập, xác nhận quan hệ, ba bước, đăng; văn bản cũ hết hiệu lực ngay và người dùng làm căn cứ được báo (Điều 8.2, 15)', async ({
  browser,
}) => {
  test.setTimeout(480_000);
  const canBo = await Person.atDesk(browser, 'can.bo');
  const truongPhong = await Person.atDesk(browser, 'truong.phong');
  const thuongTruc = await Person.atDesk(browser, 'thuong.truc');
  const phoBan = await Person.atDesk(browser, 'pho.ban');
  const truongBan = await Person.atDesk(browser, 'truong.ban');
  const dangTai = await Person.atDesk(browser, 'dang.tai');
  const chanhVanPhong = await Person.atDesk(browser, 'chanh.van.phong');
  const citizen = await Person.citizen(browser);
  const { page, sheet } = canBo;
  const text = page.getByRole('textbox', { name: 'Toàn văn' });
  const status = (name: string) =>
    citizen.page.getByRole('heading', { level: 2, name: new RegExp(`: ${name}$`) });

  await test.step('Người dân thấy nghị định cũ còn hiệu lực', async () => {
    await citizen.page.goto(`/tim-kiem?tim=${encodeURIComponent(OLD)}`);
    await citizen.page
      .getByRole('link', { name: /Về ứng dụng công nghệ thông tin/ })
      .first()
      .click();
    await expect(status('Còn hiệu lực')).toBeVisible();
  });

  await test.step('Văn bản mang dấu mật bị từ chối, nói rõ vì sao, không giữ lại gì (Điều 18.1)', async () => {
    await canBo.goTo('Pháp chế');
    await page.getByRole('tab', { name: 'Nhập văn bản' }).click();
    await text.fill(decree({ mark: 'TỐI MẬT' }));
    await expect(page.getByRole('alert').filter({ hasText: 'Tối mật' })).toBeVisible();
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'xoá khỏi màn hình' })).toBeVisible();
    await expect(text).toHaveValue('');
    await canBo.seesNoBarrier();
  });

  await test.step('Bản gốc đã ký tải lên: mã kiểm tra hiện ra, toàn văn được đọc từ tệp; phần đã gõ không bị ghi đè (Điều 8.2)', async () => {
    const add = async () => {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Tải bản gốc lên' }).click();
      await (await chooser).setFiles({ ...FILE, buffer: original });
    };
    await add();
    await expect(page.getByText(checksum)).toBeVisible();
    await expect(text).toHaveValue(decree());
    await text.fill('Tôi đang gõ');
    await add();
    await expect(page.getByRole('button', { name: 'Thay bằng toàn văn của tệp' })).toBeVisible();
    await expect(text).toHaveValue('Tôi đang gõ');
    await canBo.seesNoBarrier();
  });

  await test.step('Văn bản gõ bằng phông TCVN3: phiếu nói rõ chỗ nào, có lẽ là gì; dùng bản chuyển đổi (Điều 9.2)', async () => {
    await text.fill(decree({ scope: encodeLegacy(SCOPE, 'TCVN3') }));
    const slip = page.getByRole('region', { name: /không phải chữ Việt Unicode/ });
    await expect(slip.getByRole('listitem').filter({ hasText: SCOPE })).toContainText('TCVN3');
    await canBo.seesNoBarrier();
    await slip.getByRole('button', { name: 'Dùng bản chuyển đổi' }).click();
    await expect(slip).toBeHidden();
    await expect(text).toHaveValue(decree());
  });

  await test.step('Trang đầu được đọc thành đề xuất; cán bộ xác nhận bằng bàn phím, rồi lưu và gửi', async () => {
    const number = page.getByLabel('Số, ký hiệu', { exact: true });
    await expect(number).toHaveValue(NUMBER);
    await number.press('Enter');
    await expect(page.getByRole('button', { name: 'Xác nhận Số, ký hiệu' })).toHaveCount(0);
    await expect(page.getByLabel('Họ tên', { exact: true })).toHaveValue('Trần Văn An');
    await expect(page.getByLabel('Ngày có hiệu lực', { exact: true })).toHaveValue(yesterday);
    await expect(page.getByRole('listitem').filter({ hasText: `Bãi bỏ: ${OLD}` })).toBeVisible();
    await page.getByRole('button', { name: /^Xác nhận cả/ }).click();
    await canBo.seesNoBarrier();
    await page.keyboard.press('Control+s');
    await expect(sheet.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    await canBo.seesNoBarrier();
    await truongPhong.isTold(`“${TITLE}” chờ trưởng đơn vị duyệt.`, () => canBo.take('Gửi'));
    await thuongTruc.isTold(`“${TITLE}” chờ tiếp nhận.`, () => truongPhong.take('Duyệt, gửi Ban Biên tập'));
  });

  await test.step('Thường trực tiếp nhận; xác nhận quan hệ sau khi đọc điều gì sẽ xảy ra (Điều 13.2c)', async () => {
    await thuongTruc.take('Tiếp nhận');
    const repeal = thuongTruc.sheet.getByRole('listitem', { name: `Bãi bỏ: ${OLD}` });
    await expect(repeal).toContainText('(khi văn bản này được đăng)');
    await expect(repeal).toContainText('hết hiệu lực toàn bộ');
    await thuongTruc.seesNoBarrier();
    await repeal.getByRole('button', { name: 'Xác nhận', exact: true }).click();
    await expect(repeal).toContainText('Đã xác nhận');
    await phoBan.isTold(`“${TITLE}” chờ xác thực`, () => thuongTruc.take('Hoàn thành biên tập'));
  });

  await test.step('Xác thực, duyệt: mỗi bước một người, từ mục “Văn bản” của bàn mình', async () => {
    await phoBan.seesNoBarrier();
    await phoBan.take('Xác thực');
    await truongBan.goToList('Duyệt', 'Văn bản');
    await truongBan.open(TITLE);
    await truongBan.take('Duyệt');
    await truongBan.seesNoBarrier();
    await citizen.page.reload();
    await expect(status('Còn hiệu lực')).toBeVisible();
  });

  await test.step('Đăng: văn bản cũ hết hiệu lực ngay; người nhập và Chánh Văn phòng được báo căn cứ của Quy chế đã mất', async () => {
    await dangTai.goToList('Đăng tải', 'Văn bản');
    await dangTai.open(TITLE);
    await dangTai.take('Đăng');
    // The number on the bell stays: the alarm of the old decree itself is over at the same moment.
    for (const { page: theirs } of [canBo, chanhVanPhong]) {
      await theirs.getByRole('button', { name: /^Thông báo: / }).click();
      const notice = theirs.getByRole('button', { name: `đã hết hiệu lực: Nghị định ${OLD}` });
      await notice.first().click();
      await expect(theirs.getByRole('heading', { level: 1, name: 'Cảnh báo hiệu lực' })).toBeVisible();
    }
    await citizen.page.reload();
    await expect(status('Hết hiệu lực')).toBeVisible();
    await citizen.seesNoBarrier();
  });

  await test.step('Tìm kiếm thấy nghị định mới; bản gốc tải về đúng từng byte (Điều 8.2)', async () => {
    await expect(async () => {
      await citizen.page.goto(`/tim-kiem?tim=${encodeURIComponent(NUMBER)}`);
      await expect(citizen.page.getByRole('link', { name: new RegExp(TITLE) }).first()).toBeVisible({
        timeout: 2_000,
      });
    }).toPass({ timeout: 20_000 });
    await citizen.seesNoBarrier();
    await citizen.page
      .getByRole('link', { name: new RegExp(TITLE) })
      .first()
      .click();
    await expect(citizen.page.getByText(checksum)).toBeVisible();
    const download = citizen.page.waitForEvent('download');
    await citizen.page.getByRole('link', { name: FILE.name }).click();
    expect(await readFile(await (await download).path())).toEqual(original);
  });

  await test.step('Cảnh báo: văn bản nào, vì sao, từ ngày nào; ghi lại đã xử lý thế nào (Điều 10.2b)', async () => {
    const alarm = chanhVanPhong.page
      .getByRole('listitem')
      .filter({ hasText: `Căn cứ Nghị định ${OLD}` })
      .first();
    await expect(alarm).toContainText('1140/QĐ-SCT');
    await alarm.getByRole('button', { name: 'Ghi nhận xử lý' }).click();
    await alarm.getByRole('button', { name: 'Ghi nhận xử lý' }).click();
    await expect(alarm.getByRole('alert')).toBeVisible();
    await chanhVanPhong.seesNoBarrier();
    await alarm.getByLabel('Đã xử lý thế nào').fill('Đã trình Giám đốc thay căn cứ của Quy chế.');
    await alarm.getByRole('button', { name: 'Ghi nhận xử lý' }).click();
    await expect(alarm).toContainText('Đã trình Giám đốc thay căn cứ của Quy chế.');
    await chanhVanPhong.page.getByRole('tab', { name: 'Quan hệ chờ xác nhận' }).click();
    await chanhVanPhong.seesNoBarrier();
  });
});
