import { expect, test } from '@playwright/test';
import { signedInAs } from './signedInAs';

test('the portal’s search finds a service by what is open on it, and leads to its review', async ({
  page,
}) => {
  const readiness = await signedInAs(page, 'Elena Petrova');
  const hit = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Fraud Score' }) })
    .filter({ hasText: 'business fields' });
  // The search reads the services once a minute.
  await expect(async () => {
    await page.goto('/search?query=business+fields&types[]=ai-readiness');
    await expect(hit).toContainText('critical item', { timeout: 10_000 });
  }).toPass({ timeout: 180_000 });
  await hit.getByRole('link', { name: 'Fraud Score' }).click();
  await expect(readiness.verdict).toBeVisible();
  await expect(page).toHaveURL(/fraud-score\/readiness/);
});

test('the home page has what waits for whoever looks', async ({ page }) => {
  await signedInAs(page, 'Mei-Ling Chen');
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await expect(page.getByText('My readiness work')).toBeVisible();
});
