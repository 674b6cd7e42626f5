import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startProcess } from '../portal-process.ts';
import type { PortalProcess } from '../portal-process.ts';
import { Person } from './person.ts';

let folder: string;
let portal: PortalProcess;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-schedule-'));
  // So that whoever runs PostgreSQL reaches it, also when this runs as root.
  await chmod(folder, 0o755);
  portal = await startProcess(join(folder, 'data'));
});
test.afterAll(async () => {
  await portal.stop();
  await rm(folder, { recursive: true, force: true });
});

const MINUTE = 60_000;
/** The next full minute that leaves time to choose it and to cut the power. */
const soon = () => new Date(Math.ceil((Date.now() + 25_000) / MINUTE) * MINUTE);
/** As a form in Thanh Hoá takes it. */
const local = (instant: Date) => new Date(instant.getTime() + 7 * 60 * MINUTE).toISOString().slice(0, 16);

test('hẹn giờ đăng: mất điện qua thời điểm hẹn, bài vẫn lên trang khi cổng chạy lại, và chỉ một lần (A7)', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const officer = await Person.atDesk(browser, 'dang.tai', portal.url);
  await officer.goTo('Đăng tải');
  const list = officer.page.getByRole('region', { name: 'Chờ đăng' });
  await list.getByRole('button').first().click();
  const heading = officer.sheet.getByRole('heading', { level: 1 });
  await expect(heading).toBeVisible();
  const title = (await heading.textContent()) ?? '';
  const moment = soon();

  await test.step('Cán bộ đăng tải hẹn giờ; bài chuyển sang “Đã hẹn giờ”', async () => {
    await officer.sheet.getByRole('button', { name: 'Hẹn giờ đăng', exact: true }).click();
    await officer.dialog.getByLabel('Đăng vào lúc').fill(local(moment));
    await officer.dialog.getByRole('button', { name: 'Hẹn giờ đăng', exact: true }).click();
    await expect(officer.dialog).toBeHidden();
    await officer.page.getByRole('tab', { name: 'Đã hẹn giờ' }).click();
    await expect(
      officer.page.getByRole('region', { name: 'Đã hẹn giờ' }).getByRole('button', { name: title }),
    ).toBeVisible();
    await officer.seesNoBarrier();
  });

  await test.step('Mất điện trước thời điểm ấy, có điện lại sau đó: người dân đọc được bài', async () => {
    await portal.kill();
    await expect(async () => expect(Date.now()).toBeGreaterThan(moment.getTime())).toPass({
      timeout: 2 * MINUTE,
    });
    portal = await startProcess(join(folder, 'data'));
    const citizen = await Person.citizen(browser);
    await expect(async () => {
      await citizen.page.goto(portal.url);
      await expect(citizen.page.getByRole('link', { name: title }).first()).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 15_000 });
    await citizen.page.getByRole('link', { name: title }).first().click();
    await expect(citizen.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });

  await test.step('Ở bàn làm việc: đăng một lần, đứng tên người đã hẹn giờ', async () => {
    const again = await Person.atDesk(browser, 'dang.tai', portal.url);
    await again.page.goto(new URL(new URL(officer.page.url()).pathname, portal.url).href);
    const timeline = again.sheet.getByRole('list', { name: 'Diễn biến' });
    await expect(timeline.getByRole('listitem').filter({ hasText: /^Đăng tải/ })).toHaveCount(1);
  });
});
