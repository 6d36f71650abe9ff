import { Locator, Page, expect } from '@playwright/test';

/** The readiness tab of one AI service. */
export class ReadinessPage {
  constructor(private readonly page: Page) {}

  get verdict(): Locator {
    return this.page.getByRole('region', { name: 'Verdict', exact: true });
  }

  get drawer(): Locator {
    return this.page.getByRole('dialog');
  }

  async open(service: string, search = '') {
    await this.page.goto(
      `/catalog/default/component/${service}/readiness${search}`,
    );
    // An open item hides the page behind it. Right after the first start the
    // example answers are still being stated.
    const shown = search ? this.drawer : this.verdict;
    await expect(shown).toBeVisible({ timeout: 60_000 });
  }

  /** Opens a service once all its example answers have been stated. */
  async openAnswered(service: string, verdict: string) {
    await expect(async () => {
      await this.open(service);
      await this.expectVerdict(verdict, 5_000);
    }).toPass({ timeout: 150_000 });
  }

  async expectVerdict(word: string, timeout?: number) {
    await expect(this.verdict.getByRole('heading')).toHaveText(word, {
      timeout,
    });
  }

  async showGate(name: string) {
    await this.page
      .getByRole('navigation', { name: 'Gates' })
      .getByRole('button', { name })
      .click();
  }

  status(item: string): Locator {
    return this.page.getByRole('radiogroup', { name: `Status of ${item}` });
  }

  async state(item: string, word: 'Met' | 'Partly' | 'Not met') {
    await this.status(item)
      .getByRole('radio', { name: word, exact: true })
      .click();
  }

  async expectStated(item: string, word: string) {
    await expect(
      this.status(item).getByRole('radio', { name: word, exact: true }),
    ).toBeChecked();
  }
}
