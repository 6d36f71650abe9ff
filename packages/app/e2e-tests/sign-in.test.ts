import { expect, test } from '@playwright/test';
import { CatalogPage } from './pages/CatalogPage';
import { SignInPage } from './pages/SignInPage';

test('somebody signs in, finds the company, stays after a reload, and leaves', async ({
  page,
}) => {
  const signIn = new SignInPage(page);
  const catalog = new CatalogPage(page);

  await signIn.open();
  await expect(page.getByRole('note')).toContainText('never for production');
  await signIn.signInAs('Amara Okafor');

  await catalog.expectToList('Claims Triage');

  await page.goto('/settings');
  await expect(page.getByText('amara.okafor@example.com')).toBeVisible();

  await signIn.switchPerson();
});
