import { mockCredentials } from '@backstage/backend-test-utils';
import {
  FACETS,
  PORTFOLIO_SORTS,
  type PortfolioPage,
  type Rollup,
  type Trend,
} from 'backstage-plugin-ai-readiness-common';
import request from 'supertest';
import { BETA, FORMULA } from './aPortfolio';
import { JANE, names, PortfolioDoor, SERVICES } from './PortfolioDoor';

jest.setTimeout(60_000);

const CLAIMS = 'group:default/claims';
const DATA = 'group:default/data';

const door = new PortfolioDoor();
const { get, page, post } = door;
beforeAll(() => door.open());
afterAll(() => door.backend.stop());

describe('a page', () => {
  it('has services with their figures, counts beside the filters, and when it is from', async () => {
    const { services, total, totals, facets, notes, asOf } = await page(
      'sort=title',
    );
    expect(names(services)).toEqual([
      'refunds',
      'claims-triage',
      'nobody-home',
      'routing',
      'secret-agent',
      'summaries',
    ]);
    expect([total, totals.services, notes]).toEqual([6, 6, []]);
    expect(asOf).toBeDefined();
    expect(Object.keys(facets)).toEqual([...FACETS]);
    expect(facets.tier.values).toEqual([
      { value: 'high', count: 2 },
      { value: 'none', count: 2 },
      { value: 'low', count: 1 },
      { value: 'medium', count: 1 },
    ]);
    expect(totals.gates).toHaveLength(7);
    expect(services[1].gates).toHaveLength(7);
    expect(totals.flags['live-undecided']).toBe(3);
  });

  it.each([...PORTFOLIO_SORTS, 'gate:cost'])(
    'sorted by %s goes on where the one before ended',
    async sort => {
      const found: string[] = [];
      let cursor = '';
      do {
        const { services, nextCursor = '' } = await page(
          `sort=${sort}&limit=4${cursor && `&cursor=${cursor}`}`,
        );
        found.push(...names(services));
        cursor = nextCursor;
      } while (cursor);
      expect(new Set(found).size).toBe(6);
      expect(found).toEqual(names((await page(`sort=${sort}`)).services));
    },
  );

  it('shows at once what has just been written', async () => {
    const review = `${SERVICES}/by-name/component/default/claims-triage`;
    const open = async () => (await page('item=fallback')).total;
    expect(await open()).toBe(0);
    const { body } = await get(review);
    const stated = await request(door.backend.server)
      .put(`${review}/items/fallback`)
      .set('authorization', JANE)
      .set('if-match', `"${body.revision}"`)
      .send({ status: 'not-met' });
    expect(stated.status).toBe(200);
    expect(await open()).toBe(1);
    const { services } = await page('item=fallback');
    expect(services[0]).toMatchObject({
      open: 1,
      openCritical: 1,
      openCriticalItems: ['fallback'],
    });
  });

  it('finds a group’s services with those of all groups below it', async () => {
    expect(names((await page(`owner=${DATA}&sort=title`)).services)).toEqual([
      'refunds',
      'claims-triage',
    ]);
    const { total } = await page(`owner=${CLAIMS}`);
    expect(total).toBe(3);
  });

  it('takes thousands of values in a body', async () => {
    const owner = Array.from({ length: 4_000 }, (_, at) => `group:a/g${at}`);
    const response = await post(`${SERVICES}/query`, {
      owner: [...owner, CLAIMS],
      tier: 'low,high',
      limit: 1,
    });
    const { services, total, nextCursor, notes }: PortfolioPage = response.body;
    expect([services.length, total]).toEqual([1, 2]);
    expect(notes).toEqual([
      expect.stringMatching(/^group:a\/g0, .* and 3995 more are not in/),
    ]);
    const next = await post(`${SERVICES}/query`, {
      owner: [CLAIMS, ...owner],
      tier: ['high', 'low'],
      cursor: nextCursor,
    });
    expect(next.body.services).toHaveLength(1);
  });
});

it('finds values with a comma in a list, and never splits those', async () => {
  const { facets } = await page();
  expect(facets.lifecycle.values).toContainEqual({ value: BETA, count: 1 });
  const asked = { lifecycle: [BETA] };
  const found: PortfolioPage = (await post(`${SERVICES}/query`, asked)).body;
  expect(names(found.services)).toEqual(['summaries']);
});

it('trends and roll-ups take thousands of values in a body, as they take them in a URL', async () => {
  const owner = Array.from({ length: 3_000 }, (_, at) => `group:a/g${at}`);
  const asked = { owner: [...owner, CLAIMS] };
  const trend: Trend = (await post(`${SERVICES}/trend/query`, asked)).body;
  expect(trend).toEqual((await get(`${SERVICES}/trend?owner=${CLAIMS}`)).body);
  const by = { ...asked, by: 'tier' };
  const rollup: Rollup = (await post(`${SERVICES}/rollup/query`, by)).body;
  expect(rollup).toEqual(
    (await get(`${SERVICES}/rollup?by=tier&owner=${CLAIMS}`)).body,
  );
  expect([trend.services, rollup.total]).toEqual([
    (await page(`owner=${CLAIMS}`)).total,
    3,
  ]);
});

describe('an owner', () => {
  it('who is not in the catalog has an empty list that says so', async () => {
    const { total, notes } = await page('owner=group:default/nobody-there');
    expect([total, notes]).toEqual([
      0,
      [
        'group:default/nobody-there is not in the catalog, and no service names them as an owner',
      ],
    ]);
    const named = await page('owner=group:default/gone');
    expect([named.total, named.notes]).toEqual([
      1,
      ['group:default/gone is not in the catalog'],
    ]);
  });

  it('who asks for what is theirs gets it', async () => {
    const { services, notes } = await page('owner=mine&sort=title');
    expect([names(services), notes]).toEqual([
      ['claims-triage', 'summaries'],
      [],
    ]);
  });

  it.each([
    ['a guest', mockCredentials.user.header('user:development/guest')],
    ['a program', mockCredentials.service.header()],
  ])('%s owns nothing, and is told why', async (_, as) => {
    const { total, notes } = await page('owner=mine', as);
    expect([total, notes]).toEqual([0, [expect.stringContaining('guests')]]);
  });
});

it.each([
  ['?colour=red', /colour/],
  ['?verdict=maybe', /verdict.*no-go/],
  ['?standing=fine', /standing.*lapsed/],
  ['?tier=huge', /tier.*medium/],
  ['?flag=red', /flag.*drifted/],
  ['?gate=cost', /gate.*reliability:open/],
  ['?gate=money:open', /"money" is not in the checklist in force.*cost/],
  ['?item=coffee', /"coffee" is not in the checklist.*fallback/],
  ['?sort=colour', /sort.*attention/],
  ['?sort=gate:money', /sort: "money".*cost.*"gate:"/],
  ['?order=up', /order.*desc/],
  ['?limit=201', /limit.*200/],
  ['?limit=0', /limit/],
  ['?system=claims', /system.*full entity ref/],
  ['?owner=component:default/website', /owner/],
  ['?cursor=abc', /cursor/],
  ['/export?format=pdf', /format.*csv/],
  ['/export?limit=5', /limit/],
  ['/export?gate=money:open', /money/],
  ['/trend?days=3', /days/],
  ['/trend?item=coffee', /coffee/],
  ['/rollup', /by.*owner/],
  ['/rollup?by=colour', /by.*system/],
  ['/rollup?by=tier&cursor=abc', /cursor/],
])('%s is a request that is told what is wrong', async (path, expected) => {
  const { body } = await get(SERVICES + path, JANE, 400);
  expect(body.error.message).toMatch(expected);
});

it('takes no cursor of another filter or sort', async () => {
  const { nextCursor } = await page('limit=1&tier=high');
  for (const query of ['tier=low', '', 'tier=high&sort=title']) {
    const path = `${SERVICES}?limit=1&${query}&cursor=${nextCursor}`;
    const { body } = await get(path, JANE, 400);
    expect(body.error.message).toMatch(/for these filters/);
  }
  expect(await page(`limit=1&tier=high&cursor=${nextCursor}`)).toMatchObject({
    total: 2,
    services: [expect.anything()],
  });
});

describe('an export', () => {
  it('as JSON has the rows of the list', async () => {
    const { headers, body } = await get(
      `${SERVICES}/export?format=json&tier=high&sort=title`,
    );
    expect(headers).toMatchObject({
      'x-total-count': '2',
      // Else a browser would keep it from an app on another origin.
      'access-control-expose-headers': 'X-Total-Count',
      'content-disposition': 'attachment; filename="ai-services.json"',
    });
    expect(body).toEqual((await page('tier=high&sort=title')).services);
    const empty = await get(`${SERVICES}/export?format=json&verdict=`);
    expect([empty.headers['x-total-count'], empty.body]).toEqual(['0', []]);
  });

  it('as CSV is for spreadsheets, which find no formula in it', async () => {
    const { headers, text } = await get(
      `${SERVICES}/export?format=csv&tier=high&sort=title`,
    );
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    const [header, first, ...others] = text.trim().split('\n');
    expect(header).toMatch(/^\uFEFF?service,ref,owner.*,gate cost$/);
    expect(FORMULA.startsWith('=')).toBe(true);
    expect(first).toMatch(/^"'=HYPERLINK\(""https:/);
    expect(others).toHaveLength(1);
  });

  it('takes a body, and is told to the auditor', async () => {
    const response = await post(`${SERVICES}/export`, {
      tier: ['low'],
      format: 'json',
    });
    expect(response.body).toHaveLength(1);
    expect(door.events).toContainEqual(
      expect.objectContaining({
        eventId: 'export-services',
        meta: { services: 1 },
      }),
    );
  });
});

it('a trend ends with what the list says today', async () => {
  const { body } = await get(`${SERVICES}/trend?days=30&tier=high`);
  const { services, days }: Trend = body;
  const { totals } = await page('tier=high');
  expect([services, days.length]).toEqual([2, 30]);
  expect(days[29]).toMatchObject({
    standing: totals.standing,
    withGaps: totals.withGaps,
  });
});

describe.each(['owner', 'system', 'domain', 'tier'])('rolled up by %s', by => {
  it('has the figures that the list has of each', async () => {
    const { body } = await get(`${SERVICES}/rollup?by=${by}`);
    const { groups, total }: Rollup = body;
    expect(groups.length).toBeGreaterThan(1);
    expect(groups.length).toBe(total);
    let all = 0;
    for (const { value, openCritical, ...figures } of groups) {
      const { totals, services } = await page(`${by}=${value}`);
      expect(totals).toMatchObject(figures);
      const open = services.map(service => service.openCritical);
      expect(openCritical).toBe(open.reduce((sum, each) => sum + each, 0));
      all += openCritical;
    }
    expect(all).toBeGreaterThan(0);
  });

  it('goes on where the page before ended', async () => {
    const path = `${SERVICES}/rollup?by=${by}&limit=1`;
    const first: Rollup = (await get(path)).body;
    expect(first.nextCursor).toBeDefined();
    const second: Rollup = (await get(`${path}&cursor=${first.nextCursor}`))
      .body;
    expect(second.groups[0].value).not.toBe(first.groups[0].value);
  });
});
