import type { BackendFeature } from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type {
  Departure,
  GapsPage,
  OwnerDuties,
  OwnersByAreaPage,
  OwnersPage,
} from 'backstage-plugin-ai-readiness-common';
import request from 'supertest';
import { expectContract } from './contract';
import { exampleCatalog } from './exampleCatalog';
import { startReadiness } from './startReadiness';

jest.setTimeout(60_000);

const V1 = '/api/ai-readiness/v1';
const JANE = mockCredentials.user.header('user:default/jane');
const OF_JANE = `${V1}/owners/by-name/user/default/jane`;
const TRIAGE = 'component:default/claims-triage';

/** After the catalog has been gone through once. */
async function start(features: BackendFeature[] = []) {
  const { server, catalog, stop } = await startReadiness({ features });
  const agent = request(server);
  const get = async <T>(path: string, status = 200): Promise<T> => {
    const response = await agent.get(path).set('authorization', JANE);
    expect([response.status, response.body.error]).toEqual([
      status,
      status === 200 ? undefined : expect.anything(),
    ]);
    expectContract(response);
    return response.body;
  };
  const message = async (path: string, status: number): Promise<string> => {
    const body = await get<{ error: { message: string } }>(path, status);
    return body.error.message;
  };
  const reconcile = async () => {
    const ran = await agent
      .post(`${V1}/reconciliation`)
      .set('authorization', JANE);
    expect(ran.body.succeededAt).toBeDefined();
  };
  const put = async (path: string, body: object) => {
    const review = await agent.get(path.split('/items')[0]);
    const response = await agent
      .put(path)
      .set('authorization', JANE)
      .set('if-match', `"${review.body.revision}"`)
      .send(body);
    expect(response.status).toBe(200);
  };
  await reconcile();
  return { agent, catalog, get, message, put, reconcile, stop };
}

type Started = Awaited<ReturnType<typeof start>>;

async function withPlugin(
  test: (started: Started) => Promise<void>,
  features?: BackendFeature[],
) {
  const started = await start(features);
  try {
    await test(started);
  } finally {
    await started.stop();
  }
}

/** Lets a caller read only some of the catalog, and nothing else. */
const deciding = (decisions: Record<string, AuthorizeResult>) => {
  const decide = async (requests: { permission: { name: string } }[]) =>
    requests.map(({ permission }) => ({
      result: decisions[permission.name] ?? AuthorizeResult.ALLOW,
      pluginId: 'catalog',
      resourceType: 'catalog-entity',
      conditions: {
        rule: 'IS_ENTITY_OWNER',
        resourceType: 'catalog-entity',
        params: {},
      },
    }));
  return mockServices.permissions.mock({
    authorize: decide as never,
    authorizeConditional: decide as never,
  }).factory;
};

describe('one owner', () => {
  it('is told what is on them, through which group, with what is left to do', () =>
    withPlugin(async ({ get }) => {
      const { owner, load, duties, total } = await get<OwnerDuties>(OF_JANE);
      expect(owner).toEqual({
        ref: 'user:default/jane',
        displayName: 'Jane',
        liveness: 'live',
        groups: [{ ref: 'group:default/claims' }],
      });
      expect(load).toEqual({
        services: 1,
        areas: 7,
        items: 0,
        plans: 0,
        overdue: 0,
      });
      expect(total).toBe(7);
      expect(duties.map(duty => duty.area)).not.toContain('data');
      expect(duties[0]).toMatchObject({
        service: { entityRef: TRIAGE, verdict: 'incomplete' },
        named: 'group:default/claims',
        workload: { items: expect.any(Number), openCritical: 0 },
        source: { kind: 'annotation', inherited: false },
        liveness: 'live',
        overdue: false,
      });
    }));

  it('has items and conditions that the review puts on them', () =>
    withPlugin(async ({ get, put }) => {
      const item = `${V1}/services/by-name/component/default/claims-triage/items/fallback`;
      await put(item, { status: 'not-met', owner: 'user:default/omar' });
      await put(`${item}/plan`, {
        closure: {
          plan: 'Rehearse it',
          owner: 'user:default/omar',
          accountable: 'user:default/jane',
          deadline: '2020-01-31',
        },
      });
      const omar = `${V1}/owners/by-name/user/default/omar`;
      const { load, duties } = await get<OwnerDuties>(`${omar}?q=triage`);
      expect(load).toMatchObject({ items: 1, plans: 1, overdue: 1 });
      expect(duties.map(({ kind }) => kind)).toEqual([
        'condition',
        'area',
        'item',
      ]);
      expect(duties[0]).toMatchObject({
        itemId: 'fallback',
        status: 'not-met',
        dueOn: '2020-01-31',
        overdue: true,
      });
      const jane = await get<OwnerDuties>(`${OF_JANE}?kind=accepted-risk`);
      expect([jane.total, jane.load.plans]).toEqual([1, 1]);
    }));

  it.each([
    [`${V1}/owners/by-name/user/default/ghost`, 404, /nothing names it/],
    // A name that stands for nobody, and that nothing uses.
    [`${V1}/owners/by-name/user/default/nobody`, 404, /nothing names it/],
    [
      `${V1}/owners/by-name/component/default/website`,
      400,
      /"user" or "group"/,
    ],
    [`${OF_JANE}?area=finance`, 400, /area: .*business/],
    [`${OF_JANE}?limit=201`, 400, /limit/],
    [`${OF_JANE}?colour=red`, 400, /colour/],
    [`${OF_JANE}?cursor=abc`, 400, /cursor/],
  ])('%s is answered with %i', (path, status, expected) =>
    withPlugin(async ({ message }) => {
      expect(await message(path, status)).toMatch(expected);
    }),
  );

  it('gives a cursor out that other filters do not take', () =>
    withPlugin(async ({ get, message }) => {
      const first = await get<OwnerDuties>(`${OF_JANE}?limit=5`);
      const rest = await get<OwnerDuties>(
        `${OF_JANE}?limit=5&cursor=${first.nextCursor}`,
      );
      const areas = [...first.duties, ...rest.duties].map(({ area }) => area);
      expect(new Set(areas).size).toBe(7);
      expect(rest.nextCursor).toBeUndefined();
      expect(
        await message(`${OF_JANE}?area=risk&cursor=${first.nextCursor}`, 400),
      ).toMatch(/for these filters/);
    }));
});

describe('owners', () => {
  it('are found by part of their name, also of the displayed one', () =>
    withPlugin(async ({ get }) => {
      const refs = async (query: string) =>
        (await get<OwnersPage>(`${V1}/owners?${query}`)).owners.map(
          ({ ref }) => ref,
        );
      expect(await refs('')).toEqual([
        'group:default/claims',
        'group:default/data',
      ]);
      expect(await refs('q=DAT')).toEqual(['group:default/data']);
      expect(await refs('kind=user')).toEqual([]);
      expect(await refs('liveness=empty-group')).toEqual([]);
    }));

  it('stand beside the services by area', () =>
    withPlugin(async ({ get }) => {
      const page = await get<OwnersByAreaPage>(`${V1}/owners/by-area`);
      expect(
        page.services.map(({ title, areas }) => [title, areas.length]),
      ).toEqual([
        ['claims-triage', 8],
        ['nobody-home', 8],
      ]);
      const gaps = await get<OwnersByAreaPage>(
        `${V1}/owners/by-area?gaps=true`,
      );
      expect(gaps.services.map(({ title }) => title)).toEqual(['nobody-home']);
    }));
});

describe('gaps', () => {
  it('come up by themselves, with what closes them', () =>
    withPlugin(async ({ get }) => {
      const { gaps, counts, total, asOf } = await get<GapsPage>(`${V1}/gaps`);
      expect(total).toBe(8);
      expect(asOf).toBeDefined();
      expect(counts.liveness).toEqual({ missing: 8 });
      expect(gaps[0]).toMatchObject({
        service: { entityRef: 'component:default/nobody-home' },
        liveness: 'missing',
        remedy: { annotation: expect.stringMatching(/-owner$/) },
      });
    }));

  it('surface when the last member leaves, and go when one comes', () =>
    withPlugin(async ({ catalog, get, reconcile }) => {
      const members = (names: string[]) => (entity: Entity) =>
        entity.metadata.name === 'data'
          ? {
              ...entity,
              relations: names.map(name => ({
                type: 'hasMember',
                targetRef: `user:default/${name}`,
              })),
            }
          : entity;
      catalog.replace(exampleCatalog().map(members([])));
      await reconcile();
      const gaps = await get<GapsPage>(`${V1}/gaps?liveness=empty-group`);
      expect(gaps.gaps).toMatchObject([
        { service: { entityRef: TRIAGE }, area: 'data' },
      ]);
      catalog.replace(exampleCatalog());
      await reconcile();
      const { total } = await get<GapsPage>(`${V1}/gaps?liveness=empty-group`);
      expect(total).toBe(0);
    }));

  it('are a file for a spreadsheet, whose cells are no formulas', () =>
    withPlugin(async ({ agent, catalog, reconcile }) => {
      catalog.replace(
        exampleCatalog().map(entity =>
          entity.metadata.name === 'nobody-home'
            ? {
                ...entity,
                metadata: { ...entity.metadata, title: '=cmd|calc, "now"' },
              }
            : entity,
        ),
      );
      await reconcile();
      const { status, headers, text } = await agent
        .get(`${V1}/gaps/export?area=risk`)
        .set('authorization', JANE);
      expect([
        status,
        headers['content-type'],
        headers['content-disposition'],
      ]).toEqual([
        200,
        'text/csv; charset=utf-8',
        'attachment; filename="ownership-gaps.csv"',
      ]);
      const [header, ...lines] = text.trim().split('\n');
      expect(header).toMatch(/^\uFEFF?service,ref,area/);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(/^"'=cmd\|calc, ""now""",component:default/);
    }));
});

it('answers an export that can not begin with an error, not with half a file', () =>
  withPlugin(
    async ({ agent, catalog }) => {
      catalog.available = false;
      const { status, body } = await agent
        .get(`${V1}/gaps/export`)
        .set('authorization', JANE);
      expect([status, body.error.name]).toEqual([
        503,
        'ServiceUnavailableError',
      ]);
    },
    [deciding({ 'catalog.entity.read': AuthorizeResult.CONDITIONAL })],
  ));

describe('what if they leave', () => {
  it('says what nobody would answer for, and which verdicts would change', () =>
    withPlugin(async ({ get }) => {
      const gone = await get<Departure>(`${OF_JANE}/departure`);
      expect(gone.owner).toEqual({
        ref: 'user:default/jane',
        displayName: 'Jane',
      });
      expect(gone.emptiedGroups).toEqual([{ ref: 'group:default/claims' }]);
      expect(gone.losses).toHaveLength(7);
      expect(gone.losses[0]).toMatchObject({
        service: { entityRef: TRIAGE },
        kind: 'area',
        named: 'group:default/claims',
      });
      expect(gone.flips).toMatchObject([
        { service: { entityRef: TRIAGE }, from: 'incomplete', to: 'no-go' },
      ]);
    }));

  it('says so when somebody else still answers for all of it', () =>
    withPlugin(async ({ catalog, get, reconcile }) => {
      catalog.replace(
        exampleCatalog().map(entity =>
          entity.metadata.name === 'claims' && entity.kind === 'Group'
            ? {
                ...entity,
                relations: ['jane', 'omar'].map(name => ({
                  type: 'hasMember',
                  targetRef: `user:default/${name}`,
                })),
              }
            : entity,
        ),
      );
      await reconcile();
      expect(await get<Departure>(`${OF_JANE}/departure`)).toMatchObject({
        losses: [],
        flips: [],
        kept: 7,
      });
    }));

  it('is for those who may, and is told to the auditor', async () => {
    const events: object[] = [];
    const auditor = mockServices.auditor.mock({
      createEvent: async options => {
        events.push(options);
        return { success: async () => {}, fail: async () => {} };
      },
    });
    const permissions = deciding({
      'ai-readiness.owner.departure.read': AuthorizeResult.DENY,
    });
    await withPlugin(
      async ({ message }) => {
        expect(await message(`${OF_JANE}/departure`, 403)).toContain(
          'ai-readiness.owner.departure.read',
        );
        expect(events).toContainEqual(
          expect.objectContaining({
            eventId: 'owner-departure',
            meta: { ownerRef: 'user:default/jane' },
          }),
        );
      },
      [permissions, auditor.factory],
    );
  });

  it('knows nobody whom the catalog does not hold', () =>
    withPlugin(async ({ message }) => {
      const path = `${V1}/owners/by-name/user/default/nobody/departure`;
      expect(await message(path, 404)).toMatch(/not in the catalog/);
    }));
});

describe('what a caller may not see', () => {
  const everything = async ({ agent, get }: Started) => ({
    services: (await get<OwnersByAreaPage>(`${V1}/owners/by-area`)).total,
    gaps: (await get<GapsPage>(`${V1}/gaps`)).total,
    owners: (await get<OwnersPage>(`${V1}/owners`)).total,
    duties: (await get<OwnerDuties>(OF_JANE)).load.services,
    losses: (await get<Departure>(`${OF_JANE}/departure`)).losses.length,
    lines: (await agent.get(`${V1}/gaps/export`)).text.trim().split('\n')
      .length,
  });

  it.each([['catalog.entity.read'], ['ai-readiness.assessment.read']])(
    'is in no answer when %s is denied',
    name =>
      withPlugin(
        async started => {
          expect(await everything(started)).toEqual({
            services: 0,
            gaps: 0,
            owners: 0,
            duties: 0,
            losses: 0,
            lines: 1,
          });
        },
        [deciding({ [name]: AuthorizeResult.DENY })],
      ),
  );

  it('includes people whom the catalog does not show to them', () =>
    withPlugin(
      async ({ catalog, get, message }) => {
        expect((await get<OwnerDuties>(OF_JANE)).owner.groups).toHaveLength(1);
        // The directory that lists go by still holds all of them.
        catalog.replace(
          exampleCatalog().filter(({ metadata }) => metadata.name !== 'claims'),
        );
        expect((await get<OwnerDuties>(OF_JANE)).owner.groups).toEqual([]);
        catalog.replace(
          exampleCatalog().filter(({ metadata }) => metadata.name !== 'jane'),
        );
        expect(await message(OF_JANE, 404)).toMatch(/not in the catalog/);
        expect(await message(`${OF_JANE}/departure`, 404)).toMatch(/not in/);
      },
      [deciding({ 'catalog.entity.read': AuthorizeResult.DENY })],
    ));

  it('is asked of the catalog when it depends', () =>
    withPlugin(
      async started => {
        const { catalog } = started;
        // What the catalog does not show to the caller is not there for them.
        catalog.replace(
          exampleCatalog().filter(
            ({ metadata }) => metadata.name !== 'nobody-home',
          ),
        );
        expect(await everything(started)).toEqual({
          services: 1,
          gaps: 0,
          owners: 2,
          duties: 1,
          losses: 7,
          lines: 1,
        });
      },
      [deciding({ 'catalog.entity.read': AuthorizeResult.CONDITIONAL })],
    ));
});
