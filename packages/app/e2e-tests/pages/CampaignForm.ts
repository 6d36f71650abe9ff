import { Page, expect } from '@playwright/test';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Starts campaigns. */
export class CampaignForm {
  constructor(private readonly page: Page) {}

  /** Starts one that is due in 30 days, and arrives at it. */
  async start(filters: string, owner: string) {
    await this.page.goto(`/ai-readiness/campaigns/new${filters}`);
    const dialog = this.page.getByRole('dialog');
    await expect(dialog.getByText(/things? to close now/)).toBeVisible();
    await dialog
      .getByLabel(/Due date/)
      .fill(new Date(Date.now() + 30 * DAY_MS).toISOString().slice(0, 10));
    await dialog.getByLabel(/Owner: who answers/).fill(owner);
    await this.page.getByRole('option', { name: owner }).first().click();
    await dialog.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(this.page.getByRole('table', { name: 'Tasks' })).toBeVisible();
  }
}
