import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Browser, Locator, Page } from '@playwright/test';
import { SAMPLE_PASSWORD } from '@portal/identity/sample';

/** Somebody at their own browser: nothing is shared with the others but the portal. */
export class Person {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** A citizen, who never signs in. */
  static async citizen(browser: Browser): Promise<Person> {
    const context = await browser.newContext();
    return new Person(await context.newPage());
  }

  /** At the portal of the journeys, unless told which. */
  static async atDesk(browser: Browser, account: string, portal = ''): Promise<Person> {
    const person = await Person.citizen(browser);
    await person.page.goto(`${portal}/desk/`);
    await person.page.getByLabel('Tài khoản').fill(`${account}@sct.example`);
    await person.page.getByLabel('Mật khẩu').fill(SAMPLE_PASSWORD);
    await person.page.getByRole('button', { name: 'Đăng nhập' }).click();
    await expect(
      person.page.getByRole('navigation', { name: 'Các bàn làm việc' }).getByRole('tab').first(),
    ).toBeVisible();
    return person;
  }

  /** The number on the bell. */
  async unread(): Promise<number> {
    const label = await this.page.getByRole('button', { name: /^Thông báo: / }).getAttribute('aria-label');
    return Number(/\d+/.exec(label ?? '')?.[0]);
  }

  /**
   * While something happens elsewhere, this person is told at once: it is said aloud, and the bell rises by one. Then they
   * follow the notice.
   */
  async isTold(notice: string, during: () => Promise<void>): Promise<void> {
    const before = await this.unread();
    await during();
    await expect(async () => expect(await this.unread()).toBe(before + 1)).toPass({ timeout: 10_000 });
    await expect(this.page.getByRole('status').filter({ hasText: notice }).first()).toBeAttached();
    await this.page.getByRole('button', { name: /^Thông báo: / }).click();
    await this.page
      .getByRole('dialog', { name: 'Thông báo' })
      .getByRole('button', { name: notice })
      .first()
      .click();
  }

  async goTo(desk: string): Promise<void> {
    await this.page.getByRole('tab', { name: desk, exact: true }).first().click();
  }

  /** To a list of a desk, once the desk is there: the one that was left may have a list of that name, too. */
  async goToList(desk: string, list: string): Promise<void> {
    await this.goTo(desk);
    await expect(this.page.getByRole('heading', { level: 1, name: desk, exact: true })).toBeVisible();
    await this.page.getByRole('tab', { name: list, exact: true }).click();
  }

  /** Opens an item from the list of the desk, which changes by itself. */
  async open(title: string): Promise<void> {
    await this.page.getByRole('button', { name: title }).first().click();
    await expect(this.sheet.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }

  get sheet(): Locator {
    return this.page.getByRole('article');
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Presses a step, fills in what it asks for, and takes it. */
  async take(step: string, answers: Record<string, string> = {}): Promise<void> {
    await this.sheet.getByRole('button', { name: step, exact: true }).click();
    for (const [label, text] of Object.entries(answers))
      await this.dialog.getByRole('textbox', { name: label }).fill(text);
    await this.dialog.getByRole('button', { name: step, exact: true }).click();
    await expect(this.dialog).toBeHidden();
  }

  /** WCAG 2.2 AA, on what is on the screen once it has come to rest: what is half faded out is no colour of ours. */
  async seesNoBarrier(): Promise<void> {
    await this.page.waitForFunction(() =>
      document
        .getAnimations()
        .every(
          ({ playState, effect }) => playState !== 'running' || effect?.getTiming().iterations === Infinity,
        ),
    );
    const { violations } = await new AxeBuilder({ page: this.page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    const told = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
    expect(told).toEqual([]);
  }
}
