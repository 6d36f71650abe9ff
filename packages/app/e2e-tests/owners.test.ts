import { expect, test } from '@playwright/test';
import { ExampleFile } from './exampleFile';
import { OwnersPage } from './pages/OwnersPage';
import { signedInAs } from './signedInAs';

const SERVICE = 'HR Policy Chatbot';
const EMPTY = 'the group has no members';
const WITHOUT = 'without a business owner';

/** The catalog reads its files again within seconds; until then, check again. */
const SOON = { timeout: 90_000 };

test('the last member leaves a group: the gap shows on the tab, on the page of the owner and among the gaps', async ({
  page,
}) => {
  const users = new ExampleFile('org/users.yaml');
  const readiness = await signedInAs(page, 'Grace Adeyemi');
  const owners = new OwnersPage(page);
  const businessOwner = page
    .getByRole('region', { name: 'Owners by area' })
    .getByRole('row', { name: /^Business/ });

  await expect(async () => {
    await owners.open('/owners/group/default/people');
    await owners.check();
    await expect(owners.duty('Business', SERVICE)).toBeVisible();
  }).toPass({ timeout: 150_000 });
  await expect(owners.duty('Business', SERVICE)).not.toContainText(EMPTY);

  try {
    users.replace('memberOf: [people]', 'memberOf: []');
    await owners.open('/gaps');
    await expect(async () => {
      await owners.check();
      await expect(owners.gap(WITHOUT, SERVICE)).toContainText(EMPTY);
    }).toPass(SOON);
    await owners
      .gap(WITHOUT, SERVICE)
      .getByRole('button', { name: 'Close the gap' })
      .click();
    await expect(
      page.getByRole('group', { name: 'How to close the Business gap' }),
    ).toBeVisible();

    await owners.open('/owners/group/default/people');
    await expect(owners.duty('Business', SERVICE)).toContainText(EMPTY);

    await readiness.open('hr-policy-chatbot');
    await expect(businessOwner).toContainText(EMPTY);
  } finally {
    users.restore();
  }

  await owners.open('/gaps');
  await expect(async () => {
    await owners.check();
    await expect(owners.gap(WITHOUT, SERVICE)).toBeHidden();
  }).toPass(SOON);
});

test('looking ahead to a departure says what would be lost, once somebody asks', async ({
  page,
}) => {
  await signedInAs(page, 'Grace Adeyemi');
  const owners = new OwnersPage(page);
  await expect(async () => {
    await owners.open('/owners/user/default/freya.mcallister');
    await owners.check();
    await page.getByRole('link', { name: 'What if they leave?' }).click();
    await expect(page.getByText('This is logged')).toBeVisible();
    await page.getByRole('button', { name: 'Look ahead' }).click();
    const lost = page.getByRole('region', { name: 'What would be lost' });
    await expect(lost).toContainText(SERVICE);
    await expect(lost).toContainText('Groups that would have nobody left');
  }).toPass({ timeout: 150_000 });
});
