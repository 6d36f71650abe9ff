import { expect, test } from '@playwright/test';
import { ReadinessPage } from './pages/ReadinessPage';
import { SignInPage } from './pages/SignInPage';
import { signedInAs } from './signedInAs';

test('missing evidence is added, the verdict becomes Go and stays it', async ({
  page,
}) => {
  const readiness = await signedInAs(page, 'Elena Petrova');
  await expect(async () => {
    await readiness.openAnswered('refund-agent', 'No-Go');
    await expect(readiness.verdict).toContainText('38 of 38 assessed');
  }).toPass({ timeout: 150_000 });
  await expect(readiness.verdict).toContainText('1 critical item is open: 5.5');

  await readiness.open('refund-agent', '?item=human-in-the-loop');
  await expect(readiness.drawer).toContainText(
    'Stated met, counts as partly met: its evidence was valid until',
  );
  await readiness.drawer.getByRole('button', { name: 'Add evidence' }).click();
  const form = readiness.drawer.getByRole('form', { name: 'Add evidence' });
  await form.getByLabel('Kind').selectOption('approval');
  await form.getByLabel('Title').fill('Approval of the takeover rules');
  await form.getByLabel('Link').fill('https://example.com/approvals/12');
  await form.getByRole('button', { name: 'Add evidence' }).click();
  await expect(readiness.drawer).toContainText('Approval of the takeover');
  await page.keyboard.press('Escape');
  await expect(readiness.drawer).toBeHidden();
  await readiness.expectVerdict('Go');

  await page.reload();
  await readiness.expectVerdict('Go');
});

test('items are stated by mouse and keyboard, undone, and found again', async ({
  page,
}) => {
  const readiness = await signedInAs(page, 'Kwame Mensah');
  await expect(async () => {
    await readiness.openAnswered('call-summariser', 'In progress');
    await expect(readiness.verdict).toContainText('12 of 38 assessed');
  }).toPass({ timeout: 150_000 });
  await readiness.showGate('4 Reliability');
  await readiness.state('4.2', 'Not met');
  await readiness.expectVerdict('No-Go');
  await expect(readiness.verdict).toContainText('1 critical item is open: 4.2');
  await expect(page.getByText('The service is No-Go now')).toBeVisible();

  await page.getByRole('button', { name: 'Undo' }).click();
  await readiness.expectVerdict('In progress');

  await readiness.state('4.3', 'Not met');
  await page.keyboard.press('ArrowLeft');
  await readiness.expectStated('4.3', 'Partly');
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();

  await page.reload();
  await readiness.showGate('4 Reliability');
  await readiness.expectStated('4.3', 'Partly');
});

test('steps of the path to Go are tried without saving anything', async ({
  page,
}) => {
  const readiness = await signedInAs(page, 'Kwame Mensah');
  await readiness.open('document-extraction');
  await readiness.expectVerdict('No-Go');
  const path = page.getByRole('region', { name: 'Path to Go' });
  await path.getByRole('button', { name: 'Preview all' }).last().click();
  await expect(page.getByText('would be Go')).toBeVisible();
  await expect(page.getByText('Nothing is saved').first()).toBeVisible();

  await page.reload();
  await readiness.expectVerdict('No-Go');
});

test('two people write the same note: both texts are there to choose from', async ({
  browser,
}) => {
  const openNote = async (person: string) => {
    const page = await (await browser.newContext()).newPage();
    const readiness = await signedInAs(page, person);
    await readiness.open('call-summariser', '?item=user-guidance');
    return {
      page,
      note: readiness.drawer.getByRole('textbox', { name: 'Note' }),
    };
  };
  // A text of this run alone: what is there already would not be saved again.
  const hers = `New agents are shown it in their first week (${Date.now()}).`;
  const his = `The draft says when not to trust it (${Date.now()}).`;
  const sofia = await openNote('Sofia Marques');
  const kwame = await openNote('Kwame Mensah');

  await sofia.note.fill(hers);
  await sofia.note.blur();
  await expect(
    sofia.page.getByText('Saved', { exact: true }).first(),
  ).toBeVisible();

  await kwame.note.fill(his);
  await kwame.note.blur();
  const conflict = kwame.page.getByRole('dialog', { name: /changed/i });
  await expect(conflict).toContainText(hers);
  await expect(conflict).toContainText(his);
  await conflict.getByRole('button', { name: 'Keep mine' }).click();
  await expect(conflict).toBeHidden();
  await expect(
    kwame.page.getByText('Saved', { exact: true }).first(),
  ).toBeVisible();

  await sofia.page.reload();
  await expect(sofia.note).toHaveValue(his);
});

test('a guest sees everything and can change nothing', async ({ page }) => {
  const signIn = new SignInPage(page);
  const readiness = new ReadinessPage(page);
  await signIn.open();
  await signIn.lookAroundAsGuest();
  await readiness.openAnswered('support-assistant', 'Go');
  await expect(page.getByText('A guest can look')).toBeVisible();
  await expect(readiness.status('1.1')).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('a gap says which annotation on which entity closes it', async ({
  page,
}) => {
  const readiness = await signedInAs(page, 'Grace Adeyemi');
  await readiness.open('pricing-what-if');
  const owners = page.getByRole('region', { name: 'Owners by area' });
  await page.getByRole('button', { name: 'Close the gaps' }).click();
  const remedy = owners.getByRole('group', {
    name: 'How to close the Business gap',
  });
  await expect(remedy).toBeFocused();
  await expect(remedy).toContainText('ai-readiness.io/business-owner: ');
});

test('what is no AI service has no readiness tab', async ({ page }) => {
  await signedInAs(page, 'Grace Adeyemi');
  await page.goto('/catalog/default/component/ai-gateway');
  await expect(page.getByRole('link', { name: 'Overview' })).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'Readiness', exact: true }),
  ).toBeHidden();
});
