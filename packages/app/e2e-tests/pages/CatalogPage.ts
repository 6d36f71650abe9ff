import { Page, expect } from '@playwright/test';

export class CatalogPage {
  constructor(private readonly page: Page) {}

  async expectToList(title: string) {
    const service = this.page
      .getByRole('table')
      .getByRole('link', { name: title, exact: true });
    let looks = 0;
    // The list does not renew itself, and right after the first start the
    // catalog is still reading the example company.
    await expect(async () => {
      looks += 1;
      if (looks > 1) {
        await this.page.reload();
      }
      await expect(service).toBeVisible({ timeout: 20_000 });
    }).toPass({ timeout: 120_000 });
  }
}
