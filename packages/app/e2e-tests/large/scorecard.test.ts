import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { ScorecardPage } from '../pages/ScorecardPage';
import { signedInAs } from '../signedInAs';
import { countOf, SERVICES } from './largeCompany';

const ALL = SERVICES.toLocaleString('en-GB');

test.beforeEach(async ({ page }) => {
  await signedInAs(page, 'Grace Adeyemi');
});

test('two thousand services: the totals add up, and filters say how many they leave', async ({
  page,
}) => {
  const scorecard = new ScorecardPage(page);
  await scorecard.open();
  await scorecard.expectTotal(ALL);
  const standings = await scorecard.figures('By standing');
  expect(standings.reduce((sum, each) => sum + each, 0)).toBe(SERVICES);
  await expect(scorecard.pages).toContainText(`1–50 of ${ALL}`);

  const tiers = await scorecard.openFilter('Risk tier');
  const high = countOf(({ tier }) => tier === 'high');
  expect(await scorecard.countBeside(tiers, 'High')).toBe(high);
  await scorecard.choose(tiers, 'High');
  await expect(scorecard.pages).toContainText(`of ${high}`);

  const standing = await scorecard.openFilter('Standing');
  const stopped = countOf(
    each => each.tier === 'high' && each.standing === 'no-go',
  );
  // Counts are of what the other filters leave.
  expect(await scorecard.countBeside(standing, 'No-Go')).toBe(stopped);
  await scorecard.choose(standing, 'No-Go');
  await expect(scorecard.rows).toHaveCount(stopped);
  await expect(page).toHaveURL(/standing=no-go/);
  await expect(page).toHaveURL(/tier=high/);

  await page.reload();
  await expect(scorecard.rows).toHaveCount(stopped);
  await expect(scorecard.activeFilters).toHaveCount(2);
  await scorecard.expectTotal(String(stopped));
});

test('sorted by title, one gets to the last page and back by the address', async ({
  page,
}) => {
  const scorecard = new ScorecardPage(page);
  await scorecard.open('?limit=200');
  await scorecard.sortBy('Service');
  await expect(scorecard.rows.first()).toContainText('Service 0000');
  const next = scorecard.pages.getByRole('button', { name: 'Next page' });
  for (let shown = 200; shown < SERVICES; shown += 200) {
    await next.click();
    const first = String(shown).padStart(4, '0');
    await expect(scorecard.rows.first()).toContainText(`Service ${first}`);
  }
  await expect(scorecard.rows.last()).toContainText('Service 1999');
  await expect(next).toBeDisabled();

  await page.reload();
  await expect(scorecard.rows.last()).toContainText('Service 1999');
  await page.goBack();
  await expect(scorecard.rows.first()).toContainText('Service 1600');
});

test('a view is kept by name, and found again', async ({ page }) => {
  const scorecard = new ScorecardPage(page);
  await scorecard.open('?standing=no-go&sort=title');
  await page.getByRole('button', { name: 'Saved views' }).click();
  const views = page.getByRole('dialog', { name: 'Saved views' });
  await views.getByLabel('Save what is shown as').fill('Stopped');
  await views.getByRole('button', { name: 'Save', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(
    page.getByRole('button', { name: 'View: Stopped' }),
  ).toBeVisible();

  await scorecard.open();
  await page.getByRole('button', { name: 'View: Needs attention' }).click();
  await views.getByRole('button', { name: 'Stopped', exact: true }).click();
  await expect(page).toHaveURL(/standing=no-go/);
  await expect(scorecard.rows).toHaveCount(
    countOf(({ standing }) => standing === 'no-go'),
  );
});

test('all of them are exported, a row for each', async ({ page }) => {
  const scorecard = new ScorecardPage(page);
  await scorecard.open();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: /^CSV/ }).click();
  const path = await (await download).path();
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  expect(lines).toHaveLength(SERVICES + 1);
});

test('a roll-up leads to the services that it counts', async ({ page }) => {
  await page.goto('/ai-readiness/rollups?by=domain');
  const domain = page.getByRole('row').filter({ hasText: 'Domain 7' });
  const own = countOf(each => each.domain === 'domain-7');
  await domain.getByRole('link', { name: 'Domain 7', exact: true }).click();
  const scorecard = new ScorecardPage(page);
  await scorecard.expectTotal(String(own));
  await expect(page).toHaveURL(/domain=domain:default\/domain-7/);
});

test('at 900 pixels the table scrolls and the page does not', async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 900 });
  const scorecard = new ScorecardPage(page);
  await scorecard.open();
  const wider = await page.evaluate(
    () =>
      document.documentElement.scrollWidth -
      document.documentElement.clientWidth,
  );
  expect(wider).toBe(0);
  await expect(
    scorecard.rows.first().getByRole('rowheader').getByRole('link'),
  ).toBeInViewport();
});
