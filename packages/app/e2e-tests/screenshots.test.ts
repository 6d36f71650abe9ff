import { join } from 'node:path';
import { expect, Page, test } from '@playwright/test';
import { CampaignForm } from './pages/CampaignForm';
import { DecisionPage } from './pages/DecisionPage';
import { ReadinessPage } from './pages/ReadinessPage';
import { SignInPage } from './pages/SignInPage';

/** What README and docs show. In CI they are made too, beside the results. */
const FOLDER = process.env.CI ? 'test-results/images' : 'docs/images';

const shoot = (page: Page, name: string, fullPage = false) =>
  page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage });

test('the pictures of the documentation', async ({ page }) => {
  const signIn = new SignInPage(page);
  const readiness = new ReadinessPage(page);
  await signIn.open();
  await shoot(page, 'sign-in');
  await signIn.signInAs('Mei-Ling Chen');

  await readiness.open('underwriting-risk-score');
  await shoot(page, 'readiness-tab');
  await page
    .getByRole('region', { name: 'Owners by area' })
    .screenshot({ path: join(FOLDER, 'owners-by-area.png') });
  await page
    .getByRole('region', { name: 'Path to Go' })
    .screenshot({ path: join(FOLDER, 'path-to-go.png') });

  await readiness.open('underwriting-risk-score', '?item=data-owners');
  await readiness.drawer.waitFor();
  await shoot(page, 'item-drawer');

  for (const [path, name, picture] of [
    ['gaps', 'Gaps', 'gaps'],
    ['owners-by-area', 'Owners by area', 'owners-by-area-of-all'],
    ['owners/group/default/ml-platform', 'ML Platform', 'owner'],
  ]) {
    await page.goto(`/ai-readiness/${path}`);
    await page.getByRole('heading', { name }).first().waitFor();
    await page.getByRole('table').first().waitFor();
    await shoot(page, picture);
  }

  await page.setViewportSize({ width: 900, height: 900 });
  await readiness.open('claims-triage');
  await shoot(page, 'readiness-tab-narrow');

  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 1400, height: 900 });
  await readiness.open('claims-triage');
  await shoot(page, 'readiness-tab-dark');

  await page.goto('/catalog/default/component/claims-triage');
  await page.getByText('Readiness').first().waitFor();
  await shoot(page, 'readiness-card-dark');
});

test('the pictures of decisions', async ({ page }) => {
  const signIn = new SignInPage(page);
  const decision = new DecisionPage(page);
  await signIn.open();
  await signIn.signInAs('Grace Adeyemi');

  await decision.open('claims-volume-forecast', 'review');
  await page
    .getByRole('region', { name: 'Verdict', exact: true })
    .screenshot({ path: join(FOLDER, 'decision-header.png') });

  await page.setViewportSize({ width: 1400, height: 1500 });
  await decision.open('vendor-meeting-copilot', 'decision');
  await page.getByRole('region', { name: 'Conditions' }).waitFor();
  await shoot(page, 'decision-view', true);

  await decision.open('claims-volume-forecast', 'history');
  await page.getByRole('region', { name: 'History' }).waitFor();
  await shoot(page, 'history');

  await decision.open('vendor-meeting-copilot', 'review');
  await page.getByRole('button', { name: 'Record decision' }).click();
  await decision.dialog.getByLabel('Why you decide so').waitFor();
  await shoot(page, 'record-decision');
});

test('the pictures of all services at once', async ({ page }) => {
  const signIn = new SignInPage(page);
  await signIn.open();
  await signIn.signInAs('Grace Adeyemi');
  // A portal that has just been started is still reading its company.
  await expect(async () => {
    await page.goto('/ai-readiness');
    const heading = page.getByRole('heading', { name: '14 AI services' });
    await expect(heading).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
  // Titles of what a list names come after it.
  for (const [path, region, picture, title] of [
    ['', 'Scorecard', 'scorecard', 'ML Platform'],
    ['/rollups?by=system', 'Roll-ups', 'roll-ups', 'Support Desk'],
    ['/checklist', 'Checklist', 'checklist-draft'],
  ]) {
    await page.goto(`/ai-readiness${path}`);
    await page.getByRole('heading', { name: region }).first().waitFor();
    const table = page.getByRole('table').first();
    await table.waitFor();
    if (title) await table.getByText(title).first().waitFor();
    await shoot(page, picture);
  }

  await page.goto('/ai-readiness?trend=90');
  const trend = page.getByRole('region', { name: 'Trend' });
  await trend.getByRole('img').first().waitFor();
  await trend.screenshot({ path: join(FOLDER, 'trend.png') });

  await new CampaignForm(page).start('?item=manager-standard', 'Grace Adeyemi');
  await shoot(page, 'campaign');

  await signIn.switchPerson();
  await signIn.signInAs('Elena Petrova');
  await page.goto('/ai-readiness/work');
  await page.getByRole('table').first().waitFor();
  await shoot(page, 'my-work');
});
