import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  assessmentReadPermission,
  type Rollup,
  type Trend,
} from 'backstage-plugin-ai-readiness-common';
import {
  createServiceConditionalDecision,
  serviceConditions,
} from 'backstage-plugin-ai-readiness-node';
import { aPortfolio, SECRET, withoutTheSecret } from './aPortfolio';
import { PortfolioDoor, SERVICES } from './PortfolioDoor';

jest.setTimeout(60_000);

const { CONDITIONAL, DENY } = AuthorizeResult;
const CLAIMS = 'group:default/claims';
const DATA = 'group:default/data';

const door = new PortfolioDoor();
const { get, page, post } = door;
const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
beforeAll(async () => {
  const knex = await databases.init('SQLITE_3');
  await door.open(knex);
  // As if all of them had been judged for the first time some days ago.
  const day = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
  await knex('service_days').update({ day });
});
afterAll(() => door.backend.stop());
afterEach(() => {
  door.policy.says = () => undefined;
  door.backend.catalog.replace(aPortfolio());
});

const byCatalog: PolicyDecision = {
  result: CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: {
    rule: 'IS_ENTITY_OWNER',
    resourceType: 'catalog-entity',
    params: { claims: [] },
  },
};
const byRule = (
  condition: Parameters<typeof createServiceConditionalDecision>[1],
) => createServiceConditionalDecision(assessmentReadPermission, condition);
const owned = serviceConditions.isServiceOwner({ claims: [CLAIMS, DATA] });
const secret = serviceConditions.hasTier({ tiers: ['medium'] });

const ENDPOINTS: Record<string, string> = {
  page: '?sort=title',
  'page of another sort': '?sort=oldest-gap&order=asc&limit=200',
  search: '?q=secret',
  'filter by its owner': `?owner=group:default/${SECRET}-team`,
  'JSON file': '/export?format=json',
  'CSV file': '/export?format=csv',
  'roll-up by owner': '/rollup?by=owner',
  'roll-up by system': '/rollup?by=system',
  'roll-up by domain': '/rollup?by=domain',
  'roll-up by tier': '/rollup?by=tier',
};
/** A day in a trend has no names, and counts what is seen: that is below. */
const BODIES: [path: string, body: object][] = [
  ['query', {}],
  ['export', { format: 'json' }],
  ['export', { format: 'csv' }],
  ['rollup/query', { by: 'owner' }],
];

const RULES: Record<
  string,
  { permission: string; decision: PolicyDecision; services: number }
> = {
  'the catalog does not show it': {
    permission: 'catalog.entity.read',
    decision: byCatalog,
    services: 5,
  },
  'the catalog shows nothing': {
    permission: 'catalog.entity.read',
    decision: { result: DENY },
    services: 0,
  },
  'no review may be read': {
    permission: assessmentReadPermission.name,
    decision: { result: DENY },
    services: 0,
  },
  'reviews of other owners may not be read': {
    permission: assessmentReadPermission.name,
    decision: byRule(owned),
    services: 3,
  },
  'reviews of its tier may not be read': {
    permission: assessmentReadPermission.name,
    decision: byRule({ not: secret }),
    services: 5,
  },
};

describe.each(Object.entries(RULES))(
  'what a caller may not see because %s',
  (rule, { permission, decision, services }) => {
    // What a policy has said to somebody is remembered for some seconds.
    const number = Object.keys(RULES).indexOf(rule);
    const somebody = mockCredentials.user.header(`user:default/u-${number}`);

    beforeEach(() => {
      door.policy.says = name => (name === permission ? decision : undefined);
      if (decision === byCatalog)
        door.backend.catalog.replace(withoutTheSecret());
    });

    it.each(Object.entries(ENDPOINTS))('is in no %s', async (_, path) => {
      const { text } = await get(SERVICES + path, somebody);
      const asked = /q=secret|owner=group/.test(path);
      const said = text.replace(`group:default/${SECRET}-team is not`, '');
      expect(asked ? said.includes('secret-agent') : /secret/i.test(said)).toBe(
        false,
      );
    });

    it.each(BODIES)('is in no answer to a body: %s %p', async (path, body) => {
      const { text } = await post(`${SERVICES}/${path}`, body, somebody);
      expect(text).not.toMatch(/secret/i);
    });

    it('is counted nowhere', async () => {
      const { total, totals, facets } = await page('', somebody);
      expect([total, totals.services]).toEqual([services, services]);
      const sum = (values: { count: number }[]) =>
        values.reduce((all, { count }) => all + count, 0);
      expect(sum(facets.standing.values)).toBe(services);
      expect(sum(facets.tier.values)).toBe(services);
      const trends: Trend[] = [
        (await get(`${SERVICES}/trend`, somebody)).body,
        (await post(`${SERVICES}/trend/query`, {}, somebody)).body,
      ];
      for (const trend of trends) {
        expect(trend.services).toBe(services);
        const counted = trend.days.map(({ standing }) =>
          Object.values(standing).reduce((all, one) => all + one, 0),
        );
        expect(counted.slice(-2)).toEqual([services, services]);
        expect(counted.every(each => each <= services)).toBe(true);
      }
      const { headers } = await get(`${SERVICES}/export`, somebody);
      expect(headers['x-total-count']).toBe(String(services));
      const rollup: Rollup = (await get(`${SERVICES}/rollup?by=tier`, somebody))
        .body;
      expect(
        rollup.groups.reduce((all, group) => all + group.services, 0),
      ).toBe(services);
    });
  },
);
