import { Locator, Page, expect } from '@playwright/test';

/** The page over all AI services. */
export class OwnersPage {
  constructor(private readonly page: Page) {}

  async open(path = '') {
    await this.page.goto(`/ai-readiness${path}`);
    await expect(this.checkNow).toBeEnabled({ timeout: 60_000 });
  }

  get checkNow(): Locator {
    return this.page.getByRole('button', { name: 'Check now' });
  }

  /** Goes through the catalog and waits for the end of it. */
  async check() {
    const started = this.page.waitForResponse(
      response =>
        response.url().endsWith('/v1/reconciliation') &&
        response.request().method() === 'POST',
    );
    await this.checkNow.click();
    expect((await started).ok()).toBe(true);
    await expect(this.checkNow).toBeEnabled({ timeout: 60_000 });
  }

  gap(age: string, service: string): Locator {
    return this.page
      .getByRole('table', { name: 'Ownership gaps' })
      .getByRole('row')
      .filter({ hasText: age })
      .filter({ hasText: service });
  }

  duty(title: string, service: string): Locator {
    return this.page
      .getByRole('row')
      .filter({ hasText: title })
      .filter({ hasText: service });
  }
}
