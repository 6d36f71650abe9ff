import { Locator, Page, expect } from '@playwright/test';

/** All services at once: totals, filters and the heat map. */
export class ScorecardPage {
  constructor(private readonly page: Page) {}

  get table(): Locator {
    return this.page.getByRole('table', {
      name: /^AI services and their gates/,
    });
  }

  /** Without the row of the columns. */
  get rows(): Locator {
    return this.table
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader') });
  }

  get totals(): Locator {
    return this.page.getByRole('region', { name: 'Totals' });
  }

  get activeFilters(): Locator {
    return this.page
      .getByRole('list', { name: 'Active filters' })
      .getByRole('button', { name: /^Remove filter/ });
  }

  get pages(): Locator {
    return this.page.getByRole('navigation', { name: 'Pages of services' });
  }

  async open(search = '') {
    await this.page.goto(`/ai-readiness${search}`);
    await expect(this.rows.first()).toBeVisible({ timeout: 60_000 });
  }

  /** The number before these words, such as "No-Go". */
  async figure(list: string, words: string): Promise<number> {
    const figure = this.totals
      .getByRole('list', { name: list })
      .getByRole('listitem')
      .filter({ hasText: words });
    const text = await figure.first().innerText();
    return Number(/[\d,]+/.exec(text)?.[0].replace(/,/g, ''));
  }

  async figures(list: string): Promise<number[]> {
    const texts = await this.totals
      .getByRole('list', { name: list })
      .getByRole('listitem')
      .allInnerTexts();
    return texts.map(text =>
      Number(/[\d,]+/.exec(text)?.[0].replace(/,/g, '')),
    );
  }

  /** Opens the values of a filter. */
  async openFilter(title: string): Promise<Locator> {
    await this.page
      .getByRole('search', { name: 'Filter services' })
      .getByRole('button', { name: `Filter by ${title}` })
      .click();
    return this.page.getByRole('dialog', { name: title });
  }

  /** How many services a value would leave, as it says beside it. */
  async countBeside(menu: Locator, value: string): Promise<number> {
    const label = menu.locator('label').filter({ hasText: value });
    const [count] = /[\d,]+$/.exec(await label.innerText()) ?? [''];
    return Number(count.replace(/,/g, ''));
  }

  async choose(menu: Locator, value: string) {
    await menu.getByRole('checkbox', { name: value }).check();
    await menu.getByRole('button', { name: 'Done' }).click();
    await expect(menu).toBeHidden();
  }

  async sortBy(column: string) {
    await this.table.getByRole('button', { name: column, exact: true }).click();
  }

  async expectTotal(count: string) {
    await expect(
      this.totals.getByRole('heading', { name: `${count} AI service` }),
    ).toBeVisible();
  }
}
