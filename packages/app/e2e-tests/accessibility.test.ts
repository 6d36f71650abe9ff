import { type Locator, type Page, expect, test } from '@playwright/test';
import { CampaignForm } from './pages/CampaignForm';
import { ScorecardPage } from './pages/ScorecardPage';
import { signedInAs } from './signedInAs';
import { violationsIn } from './violations';

const TAB = '/catalog/default/component/claims-triage/readiness';
const DECIDED =
  '/catalog/default/component/vendor-meeting-copilot/readiness?view=decision';
const OWNER = '/ai-readiness/owners/group/default/ml-platform';

const NEW_FILTER = '?item=data-owners';
const NEW_CAMPAIGN = `/ai-readiness/campaigns/new${NEW_FILTER}`;

/** Something to look at, and how to get there. */
interface Sight {
  name: string;
  path: string;
  /** Until then it is still loading. */
  there: (page: Page) => Locator;
  /** What is done there before it is looked at. */
  act?: (page: Page) => Promise<void>;
  /** The whole content of the page, where nothing is said. */
  element?: (page: Page) => Locator;
}

const content = (page: Page) => page.locator('article').last();
/** The tab, without what the portal has around it. */
const tab = (page: Page) =>
  page.getByRole('region', { name: 'Verdict', exact: true }).locator('..');
const dialog = (page: Page) => page.getByRole('dialog');
const heading = (name: string | RegExp) => (page: Page) =>
  page.getByRole('heading', { name }).first();
const aTable = (page: Page) => page.getByRole('table').first();
const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name }).first().click();
/** The card around a heading. */
const card = (title: string) => (page: Page) =>
  page
    .locator('.MuiCard-root')
    .filter({ has: page.getByText(title) })
    .first();

const sights: Sight[] = [
  { name: 'scorecard', path: '/ai-readiness', there: aTable },
  {
    name: 'scorecard, what stands out',
    path: '/ai-readiness',
    there: aTable,
    act: press('What stands out'),
  },
  {
    name: 'scorecard, trend',
    path: '/ai-readiness?trend=30',
    there: aTable,
  },
  {
    name: 'scorecard, a filter',
    path: '/ai-readiness?standing=go',
    there: aTable,
    act: async page => {
      await new ScorecardPage(page).openFilter('Standing');
    },
    element: dialog,
  },
  {
    name: 'scorecard, columns',
    path: '/ai-readiness',
    there: aTable,
    act: press('Columns'),
    element: dialog,
  },
  {
    name: 'scorecard, saved views',
    path: '/ai-readiness',
    there: aTable,
    act: press(/^(Saved views|View:)/),
    element: dialog,
  },
  {
    name: 'scorecard, preview',
    path: '/ai-readiness?preview=component:default/claims-triage',
    there: page => page.getByRole('heading', { name: 'Ownership gaps' }),
    element: dialog,
  },
  {
    name: 'my work',
    path: '/ai-readiness/work',
    there: heading('My readiness work'),
  },
  ...['owner', 'system', 'domain', 'tier'].map(by => ({
    name: `roll-up by ${by}`,
    path: `/ai-readiness/rollups?by=${by}`,
    there: aTable,
  })),
  {
    name: 'campaigns',
    path: '/ai-readiness/campaigns',
    there: heading('Campaigns'),
  },
  {
    name: 'campaigns, starting one',
    path: NEW_CAMPAIGN,
    there: page => dialog(page).getByText(/things? to close now/),
    element: dialog,
  },
  {
    name: 'campaign',
    path: '/ai-readiness/campaigns',
    there: heading('Campaigns'),
    act: page => new CampaignForm(page).start(NEW_FILTER, 'Model Risk'),
  },
  { name: 'owners', path: '/ai-readiness/owners', there: heading('Owners') },
  { name: 'gaps', path: '/ai-readiness/gaps', there: aTable },
  { name: 'by area', path: '/ai-readiness/owners-by-area', there: aTable },
  {
    name: 'checklist',
    path: '/ai-readiness/checklist',
    there: heading(/checklist/i),
  },
  { name: 'owner', path: OWNER, there: aTable },
  {
    name: 'departure',
    path: `${OWNER}/departure`,
    there: page => page.getByText('This is logged'),
    act: press('Look ahead'),
  },
  {
    name: 'tab, review',
    path: TAB,
    there: page => page.getByRole('region', { name: 'Path to Go' }),
    element: tab,
  },
  {
    name: 'tab, an item',
    path: `${TAB}?item=fallback`,
    there: page => dialog(page).getByRole('textbox', { name: 'Note' }),
    element: dialog,
  },
  {
    name: 'tab, recording a decision',
    path: TAB,
    there: page => page.getByRole('button', { name: 'Record decision' }),
    act: press('Record decision'),
    element: dialog,
  },
  {
    name: 'tab, decision',
    path: DECIDED,
    there: page => page.getByRole('region', { name: 'Conditions' }),
    element: tab,
  },
  {
    name: 'tab, memo',
    path: DECIDED,
    there: page =>
      page.getByRole('link', { name: /^Memo of decision/ }).first(),
    act: async page => {
      await page
        .getByRole('link', { name: /^Memo of decision/ })
        .first()
        .click();
      await page.getByRole('article', { name: 'Decision memo' }).waitFor();
    },
    element: page => page.getByRole('article', { name: 'Decision memo' }),
  },
  {
    name: 'tab, history',
    path: `${TAB}?view=history`,
    there: page => page.getByRole('region', { name: 'History' }),
    element: tab,
  },
  {
    name: 'cards of a service, readiness',
    path: '/catalog/default/component/claims-triage',
    there: card('AI readiness'),
    element: card('AI readiness'),
  },
  {
    name: 'cards of a service, owners',
    path: '/catalog/default/component/claims-triage',
    there: card('Owners by area'),
    element: card('Owners by area'),
  },
  {
    name: 'cards of a group, duties',
    path: '/catalog/default/group/ml-platform',
    there: card('Accountable for'),
    element: card('Accountable for'),
  },
  ...['group/ml-platform', 'system/claims-handling', 'domain/claims'].map(
    entity => ({
      name: `cards of a ${entity.split('/')[0]}, its services`,
      path: `/catalog/default/${entity}`,
      there: card('Readiness of AI services'),
      element: card('Readiness of AI services'),
    }),
  ),
  {
    name: 'home page',
    path: '/home',
    there: card('My readiness work'),
    element: card('My readiness work'),
  },
  {
    name: 'search',
    path: '/search?query=triage&types[]=ai-readiness',
    there: page => page.getByRole('link', { name: 'Claims Triage' }).first(),
    // The list around it is the portal's.
    element: page =>
      page
        .getByRole('link', { name: 'Claims Triage' })
        .first()
        .locator('../..'),
  },
];

// One after the other: who switches while a page is open may see both at once.
for (const [colorScheme, width] of [
  ['light', 1400],
  ['dark', 1400],
  ['light', 900],
] as const) {
  test(`axe finds nothing wrong on any page of the plugin, ${colorScheme}, ${width} px wide`, async ({
    page,
  }) => {
    test.setTimeout(900_000);
    // One sight that does not come up is not to take the time of the others.
    page.setDefaultTimeout(30_000);
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await signedInAs(page, 'Grace Adeyemi');
    const problems: string[] = [];
    for (const sight of sights) {
      await test.step(sight.name, async () => {
        const found = await look(page, sight);
        problems.push(...found.map(each => `${sight.name}: ${each}`));
      });
    }
    expect(problems).toEqual([]);
  });
}

/** What is wrong there; a sight that does not come up hides no other. */
async function look(page: Page, sight: Sight): Promise<string[]> {
  const { path, there, act, element = content } = sight;
  try {
    await goTo(page, path);
    // Right after the first start the lists and the search are filling.
    await expect(there(page)).toBeVisible({
      timeout: 90_000,
    });
    await act?.(page);
    return await violationsIn(page, element(page));
  } catch (error) {
    return [String(error)];
  }
}

/** As a link would, by way of a page that has nothing of ours on it. */
async function goTo(page: Page, path: string) {
  for (const each of ['/settings', path]) {
    await page.evaluate(to => {
      window.history.pushState({}, '', to);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, each);
    if (each !== path) await page.getByText('Appearance').first().waitFor();
  }
}
