import { type Browser, expect, test } from '@playwright/test';
import { ExampleFile } from './exampleFile';
import { DecisionPage } from './pages/DecisionPage';
import { signedInAs } from './signedInAs';

const SERVICE = 'claims-triage';
/** The catalog reads its files again within seconds. */
const SOON = { timeout: 180_000 };

async function as(person: string, browser: Browser) {
  const page = await (await browser.newContext()).newPage();
  const readiness = await signedInAs(page, person);
  return { page, readiness, decision: new DecisionPage(page) };
}

test('the life of a service: assessed, decided, drifting when people leave, worked off, reviewed', async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const kwame = await as('Kwame Mensah', browser);
  await kwame.readiness.openAnswered(SERVICE, 'Conditional Go');
  await kwame.readiness.showGate('3 Architecture');
  await kwame.readiness.state('3.5', 'Not met');
  await kwame.readiness.expectVerdict('No-Go');
  await expect(
    kwame.page.getByRole('button', { name: 'Record decision' }),
  ).toBeDisabled();
  await kwame.readiness.state('3.5', 'Met');
  await kwame.readiness.expectVerdict('Conditional Go');

  const grace = await as('Grace Adeyemi', browser);
  await grace.decision.open(SERVICE, 'review');
  await grace.decision.record(
    'Conditional Go',
    'Triage helps from the first day, and a person reads every proposal.',
  );
  await expect(grace.decision.standing).toContainText(
    'Decided: Conditional Go',
  );
  await grace.page.reload();
  await expect(grace.decision.standing).toContainText('Conditional Go');

  const users = new ExampleFile('org/users.yaml');
  try {
    users.replace('memberOf: [risk]', 'memberOf: []');
    await expect(async () => {
      await grace.decision.open(SERVICE, 'decision');
      await expect(grace.decision.standing).toContainText('now: No-Go since');
    }).toPass(SOON);
    await expect(grace.decision.standing).toContainText('because');
    await expect(
      grace.page.getByRole('region', { name: 'Changed since the decision' }),
    ).toContainText('The risk owner of 4.5, 5.1, 5.5 and 6.1 is gone');
  } finally {
    users.restore();
  }
  await expect(async () => {
    await grace.decision.open(SERVICE, 'decision');
    await expect(grace.decision.standing).not.toContainText('No-Go');
  }).toPass(SOON);

  await kwame.decision.open(SERVICE, 'decision');
  await kwame.decision.closeCondition('6.4', 'Guide for line managers');
  await expect(kwame.decision.standing).toContainText('Conditional Go');

  const elena = await as('Elena Petrova', browser);
  await elena.decision.open(SERVICE, 'decision');
  await elena.decision.confirmReview(
    '30-day review',
    'Triage agrees with the desk in nine of ten cases.',
  );
  await elena.decision.open(SERVICE, 'history');
  const history = elena.page.getByRole('region', { name: 'History' });
  for (const told of [
    'completed the review',
    'closed the condition',
    'decided Conditional Go',
  ]) {
    await expect(history).toContainText(told);
  }
  await elena.page.getByRole('button', { name: 'Verify' }).click();
  await expect(elena.page.getByText('unchanged since recorded')).toBeVisible();
});
