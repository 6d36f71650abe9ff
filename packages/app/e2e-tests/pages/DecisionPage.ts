import { Locator, Page, expect } from '@playwright/test';

/** The decision on one AI service, and what follows it. */
export class DecisionPage {
  constructor(private readonly page: Page) {}

  get standing(): Locator {
    return this.page
      .getByRole('region', { name: 'Verdict', exact: true })
      .getByRole('group', { name: 'Standing' });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  async open(service: string, view: 'review' | 'decision' | 'history') {
    await this.page.goto(
      `/catalog/default/component/${service}/readiness?view=${view}`,
    );
    await expect(this.standing).toBeVisible({ timeout: 60_000 });
  }

  /** Decides as the rules compute it. */
  async record(verdict: string, rationale: string) {
    await this.page.getByRole('button', { name: 'Record decision' }).click();
    await this.dialog.getByLabel('Why you decide so').fill(rationale);
    await this.dialog
      .getByLabel('Launch date (UTC)')
      .fill(new Date().toISOString().slice(0, 10));
    await this.dialog.getByRole('button', { name: 'Show the memo' }).click();
    await expect(
      this.dialog.getByRole('article', { name: 'Decision memo' }),
    ).toContainText(rationale);
    await this.dialog
      .getByRole('button', { name: `Record ${verdict}` })
      .click();
    await expect(this.dialog).toBeHidden();
  }

  async closeCondition(item: string, title: string) {
    await this.page
      .getByRole('button', { name: `Close the condition of ${item}` })
      .click();
    await this.dialog.getByLabel('Title').fill(title);
    await this.dialog.getByLabel('Link').fill('https://example.com/proof');
    await this.dialog.getByRole('button', { name: 'Close it' }).click();
    await expect(this.dialog).toBeHidden();
  }

  async confirmReview(name: string, note: string) {
    await this.page.getByRole('button', { name: `Complete: ${name}` }).click();
    await this.dialog.getByRole('radio', { name: /^Confirm/ }).check();
    await this.dialog.getByLabel('What came out of it').fill(note);
    await this.dialog.getByRole('button', { name: 'Complete it' }).click();
    await expect(this.dialog).toBeHidden();
  }
}
