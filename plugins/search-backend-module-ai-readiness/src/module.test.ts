import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import searchPlugin from '@backstage/plugin-search-backend';
import type { JsonObject } from '@backstage/types';
import request from 'supertest';
import {
  type FakeReadiness,
  fakeReadiness,
} from './__testUtils__/fakeReadiness';
import { aDecision, aRow } from './__testUtils__/theCompany';
import searchModule from '.';

jest.setTimeout(60_000);

const CATALOG_READ = 'catalog.entity.read';

/** A portal with the search of Backstage itself, which has read once. */
async function startPortal(
  given: Partial<FakeReadiness>,
  options: {
    aiReadiness?: JsonObject;
    mayRead?: (ref: string) => boolean;
  } = {},
) {
  const world: FakeReadiness = {
    rows: [],
    decisions: {},
    pageSize: 2,
    asked: [],
    ...given,
  };
  const permissions = mockServices.permissions.mock();
  const { mayRead = () => true } = options;
  permissions.authorizeConditional.mockImplementation(async asked =>
    asked.map(({ permission }) => {
      expect(permission.name).toBe(CATALOG_READ);
      return {
        result: AuthorizeResult.CONDITIONAL,
        pluginId: 'catalog',
        resourceType: 'catalog-entity',
        conditions: {
          rule: 'IS_ENTITY_OWNER',
          resourceType: 'catalog-entity',
          params: { claims: [] },
        },
      };
    }),
  );
  permissions.authorize.mockImplementation(async asked =>
    asked.map(each => ({
      result:
        'resourceRef' in each && mayRead(String(each.resourceRef))
          ? AuthorizeResult.ALLOW
          : AuthorizeResult.DENY,
    })),
  );
  const scheduler = mockServices.scheduler();
  const backend = await startTestBackend({
    features: [
      fakeReadiness(world),
      searchPlugin,
      searchModule,
      permissions.factory,
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      mockServices.rootConfig.factory({
        data: {
          permission: { enabled: true },
          aiReadiness: options.aiReadiness ?? { search: { details: true } },
        },
      }),
    ],
  });
  const read = () => scheduler.triggerTask('search_index_ai_readiness');
  await read();
  const find = async (term: string) => {
    const { body } = await request(backend.server)
      .get('/api/search/query')
      .query({ term })
      .expect(200);
    return body.results;
  };
  return { world, read, find, stop: () => backend.stop() };
}

const rows = [
  aRow('refund-agent', {}, ['quality-monitoring', 'human-in-the-loop']),
  aRow('claims-triage', {
    standing: 'conditional-go',
    decided: {
      verdict: 'conditional-go',
      on: '2026-03-12',
      decisionId: 'd-1',
    },
  }),
  aRow('fraud-score'),
];
const decisions = {
  'component:default/claims-triage': [
    aDecision({ id: 'd-2', rationale: 'Of another kind' }),
    aDecision(),
  ],
};

describe('the search of a portal', () => {
  it('finds services by what is open, decided and accepted', async () => {
    const { find, world, stop } = await startPortal({ rows, decisions });
    expect(await find('monitoring')).toMatchObject([
      {
        type: 'ai-readiness',
        document: {
          title: 'refund-agent',
          location: '/catalog/default/component/refund-agent/readiness',
          standing: 'undecided',
          why: '2 critical items are open: 4.2 Quality monitoring, 5.5 Human in the loop.',
        },
      },
    ]);
    const [outages] = await find('unheard');
    expect(outages.document.text).toContain('Outages go unheard');
    expect(outages.document.text).not.toContain('Of another kind');
    // What nobody may know is only for deciding who finds it.
    expect(outages.document.authorization).toBeUndefined();
    // Read in pages, and no request for what has no decision.
    const paths = world.asked.map(url => url.replace(/\?.*/, ''));
    expect(paths.some(path => path.includes('fraud-score'))).toBe(false);
    // Two pages of three services, whatever is open in them.
    expect(paths.filter(path => path.endsWith('/services'))).toHaveLength(2);
    await stop();
  });

  it('shows nobody what they may not read in the catalog', async () => {
    const { find, stop } = await startPortal(
      { rows, decisions },
      { mayRead: ref => ref.endsWith('/fraud-score') },
    );
    expect(await find('component')).toMatchObject([
      { document: { title: 'fraud-score' } },
    ]);
    expect(await find('monitoring')).toEqual([]);
    await stop();
  });

  it('knows nothing of reviews unless it is told to', async () => {
    const { find, world, stop } = await startPortal(
      { rows, decisions },
      { aiReadiness: {} },
    );
    expect(await find('refund')).toMatchObject([
      { document: { title: 'refund-agent', standing: '', why: '' } },
    ]);
    expect(await find('monitoring')).toEqual([]);
    expect(await find('unheard')).toEqual([]);
    expect(world.asked.every(url => url.includes('/v1/services?'))).toBe(true);
    await stop();
  });

  it('keeps what it knows while the readiness backend does not answer', async () => {
    const { find, read, world, stop } = await startPortal({ rows });
    world.fails = true;
    const asked = world.asked.length;
    await read();
    expect(world.asked.length).toBeGreaterThan(asked);
    expect(await find('fraud')).toHaveLength(1);
    await stop();
  });

  it('reads a decision once, and the next one when there is another', async () => {
    const world = { rows: [...rows], decisions: { ...decisions } };
    const portal = await startPortal(world);
    const { read, find, stop } = portal;
    const reads = () =>
      portal.world.asked.filter(url => url.includes('/decisions')).length;
    await read();
    expect(reads()).toBe(1);
    const [, decided] = rows;
    // Somebody has opened the tab: judged anew, decided as before.
    const looked = { ...decided, computedAt: '2026-03-13T08:00:00Z' };
    portal.world.rows[1] = looked;
    await read();
    expect(reads()).toBe(1);
    const other = { ...decided.decided!, decisionId: 'd-3' };
    portal.world.rows[1] = { ...looked, decided: other };
    portal.world.decisions[decided.entityRef] = [
      aDecision({ id: 'd-3', rationale: 'Because of the drought' }),
    ];
    await read();
    expect(reads()).toBe(2);
    expect(await find('drought')).toHaveLength(1);
    await stop();
  });

  it('is not stopped by a service that left the catalog meanwhile', async () => {
    const { find, stop } = await startPortal({ rows, decisions: {} });
    expect(await find('triage')).toMatchObject([
      { document: { standing: 'conditional-go' } },
    ]);
    await stop();
  });
});
