import { expect, test } from '@playwright/test';
import { Person } from './person.ts';

test('người dân tìm trên cổng: gõ không dấu, theo số, ký hiệu, lọc theo lĩnh vực, thời gian, loại, tác giả (Điều 8)', async ({
  browser,
}) => {
  const citizen = await Person.citizen(browser);
  const { page } = citizen;
  const results = page.locator('.hits').getByRole('heading');
  const narrow = page.getByRole('navigation', { name: 'Thu hẹp kết quả' });
  const narrowedTo = page.getByRole('navigation', { name: 'Đang lọc theo' });
  const find = async (words: string) => {
    const box = page.getByLabel('Từ khoá hoặc số, ký hiệu văn bản').last();
    await box.fill(words);
    await box.press('Enter');
  };

  await test.step('Gõ không dấu ở đầu trang chủ, nhấn Enter: bài có dấu đứng đầu, chữ tìm được tô đậm', async () => {
    await page.goto('/');
    await find('thong xe cau noi');
    await expect(results.first()).toHaveText('Thông xe cầu nối khu công nghiệp Lễ Môn với đường vành đai');
    await expect(results.first().locator('mark').first()).toHaveText('Thông xe cầu nối');
    await citizen.seesNoBarrier();
  });

  await test.step('Gõ nhầm: cổng nói đã tìm theo cách viết nào', async () => {
    await find('cong nghipe');
    await expect(page.getByRole('status')).toContainText('cong nghiep');
  });

  await test.step('Số, ký hiệu gõ cách nào cũng ra văn bản', async () => {
    for (const number of ['2995/QĐ-UBND', 'so 2995', '2995 qd ubnd']) {
      await find(number);
      await expect(results.first()).toContainText('Về chức năng, nhiệm vụ, quyền hạn');
    }
  });

  await test.step('Lọc theo loại, rồi theo ngày; bỏ từng điều kiện một', async () => {
    await find('cong nghiep');
    const all = await page.getByRole('status').textContent();
    await narrow.getByRole('link', { name: /^Tin tức, sự kiện/ }).click();
    await expect(narrowedTo.getByRole('link', { name: 'Loại: Tin tức, sự kiện' })).toBeVisible();
    expect(await page.getByRole('status').textContent()).not.toBe(all);
    await page.getByLabel('Đến ngày').fill('2000-01-01');
    await page.getByLabel('Đến ngày').press('Enter');
    await expect(page.getByText('Không tìm thấy nội dung phù hợp.')).toContainText('bỏ bớt điều kiện lọc');
    await citizen.seesNoBarrier();
    await narrowedTo.getByRole('link', { name: 'Đến ngày' }).click();
    await expect(results.first()).toBeVisible();
    await narrowedTo.getByRole('link', { name: 'Loại' }).click();
    await expect(page.getByRole('status')).toHaveText(all ?? '');
  });

  await test.step('Trên điện thoại, bằng bàn phím: liên kết dẫn tới chỗ lọc', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('main').getByRole('link', { name: 'Thu hẹp kết quả' }).press('Enter');
    await expect(narrow).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(narrowedTo.getByRole('link')).toHaveCount(1);
    await citizen.seesNoBarrier();
  });

  await test.step('Đang gõ thì có gợi ý: chọn bằng bàn phím, Esc thì thôi', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const box = page.getByRole('combobox', { name: /^Từ khoá/ }).first();
    const offered = page.getByRole('listbox', { name: 'Gợi ý' }).getByRole('option');
    await box.pressSequentially('thong xe c');
    await expect(offered.first()).toHaveText('Thông xe cầu nối khu công nghiệp Lễ Môn với đường vành đai');
    await citizen.seesNoBarrier();
    await box.press('Escape');
    await expect(offered).toHaveCount(0);
    await box.press('a');
    await box.press('Backspace');
    await expect(offered.first()).toContainText('Thông xe cầu');
    await box.press('ArrowDown');
    await box.press('Enter');
    await expect(results.first()).toHaveText('Thông xe cầu nối khu công nghiệp Lễ Môn với đường vành đai');
  });

  await test.step('Trình duyệt hỏi gợi ý khi đang gõ, theo địa chỉ mà cổng cho biết (OpenSearch)', async () => {
    const description = await (await page.request.get('/opensearch.xml')).text();
    expect(description).toContain('/tim-kiem/goi-y?tim={searchTerms}');
    const [typed, titles] = (await (await page.request.get('/tim-kiem/goi-y?tim=thong xe c')).json()) as [
      string,
      string[],
    ];
    expect(typed).toBe('thong xe c');
    expect(titles).toContain('Thông xe cầu nối khu công nghiệp Lễ Môn với đường vành đai');
  });

  await test.step('Không thấy gì thì cổng nói nên làm gì', async () => {
    await find('zzzz qqqq');
    await expect(page.getByText('Mời quý vị bớt từ khoá')).toBeVisible();
    await citizen.seesNoBarrier();
  });
});
