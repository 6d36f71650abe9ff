import {
  type BackendFeature,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { JsonObject } from '@backstage/types';
import {
  type ChecklistDraft,
  checklistReadPermission,
  type DraftFlipsPage,
} from 'backstage-plugin-ai-readiness-common';
import { exampleCatalog } from './exampleCatalog';
import { BASE, CONDITION, EVIDENCE, JANE, REF, ReviewDoor } from './reviewDoor';
import { useFakeDate } from '../tests/useFakeDate';

jest.setTimeout(180_000);

const DRAFT = `${BASE}/checklist/draft`;
const TRIAGE = 'component:default/claims-triage';
const STARTED = new Date('2026-11-20T08:00:00.000Z');
const COUNTS_FROM = '2026-12-01';
const DEPLOYER = mockCredentials.service.header();

const draft: JsonObject = {
  version: '1.2.0',
  countsFrom: COUNTS_FROM,
  items: { 'feedback-channel': { critical: true } },
};
const config = (checklist: JsonObject) => ({ aiReadiness: { checklist } });

const door = new ReviewDoor();
let scheduler: ReturnType<typeof mockServices.scheduler>;

beforeEach(() => {
  useFakeDate(STARTED);
});
afterEach(async () => {
  await door.backend.stop();
  jest.useRealTimers();
});

/** Through the catalog once, so that there is something to judge. */
async function open(checklist: JsonObject, features: BackendFeature[] = []) {
  scheduler = mockServices.scheduler();
  await door.open({
    config: config(checklist),
    features: [
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      ...features,
    ],
  });
  await reconcile();
}

async function reconcile() {
  const ran = await door
    .agent()
    .post(`${BASE}/reconciliation`)
    .set('authorization', JANE);
  expect(ran.body.succeededAt).toBeDefined();
}

const judge = () => scheduler.triggerTask('preview-checklist-draft');
const read = async (as = JANE): Promise<ChecklistDraft> =>
  (await door.get(DRAFT, as)).body;
const flips = async (query = '', as = JANE): Promise<DraftFlipsPage> =>
  (await door.get(`${DRAFT}/flips${query}`, as)).body;
const message = async (path: string, as = JANE): Promise<string> => {
  const { status, body } = await door.get(path, as);
  return `${status} ${body.error.message}`;
};

/** Decided Conditional Go on 6.5, which the draft makes critical. */
async function decide() {
  const { itemId: _, ...condition } = {
    ...CONDITION,
    deadline: '2026-12-20',
  };
  await door.assess(['feedback-channel']);
  await door.send(
    'items/feedback-channel/plan',
    { closure: condition },
    {
      put: true,
    },
  );
  const decided = await door.send('decisions', {
    verdict: 'conditional-go',
    rationale: 'It has run beside the old way for a month.',
    launchOn: '2026-11-20',
    conditions: [{ ...condition, itemId: 'feedback-channel' }],
  });
  expect(decided.status).toBe(200);
  return decided.body.decision.id as string;
}

describe('a draft of the checklist', () => {
  it('is previewed, comes into force on its day, and does what it said', async () => {
    await open({ draft });
    const decisionId = await decide();
    const { inForce, draft: before } = await read();
    expect(inForce.version).toBe('1.1.0');
    expect(before).toMatchObject({
      version: '1.2.0',
      countsFrom: COUNTS_FROM,
      asOf: COUNTS_FROM,
      flips: { services: 2, judged: 0, pending: 2, total: 0, changes: [] },
    });
    expect(before?.diff.items.map(item => item.message)).toEqual([
      expect.stringMatching(/^6\.5 .*: critical: always, so far never\.$/),
    ]);

    await judge();
    const previewed = (await read()).draft!.flips;
    expect(previewed).toEqual({
      services: 2,
      judged: 2,
      pending: 0,
      total: 1,
      changes: [{ from: 'conditional-go', to: 'no-go', count: 1 }],
      standingChanges: [{ from: 'conditional-go', to: 'no-go', count: 1 }],
    });
    const { flips: rows, total } = await flips();
    expect(total).toBe(1);
    expect(rows).toEqual([
      {
        service: expect.objectContaining({
          entityRef: TRIAGE,
          verdict: 'conditional-go',
        }),
        from: 'conditional-go',
        to: 'no-go',
        standingFrom: 'conditional-go',
        standingTo: 'no-go',
        reasons: [
          {
            code: 'critical-open',
            items: ['feedback-channel'],
            message: expect.stringMatching(
              /^1 critical item is open: 6\.5 .*\.$/,
            ),
          },
        ],
      },
    ]);
    expect((await door.readReview()).verdict.verdict).toBe('conditional-go');

    jest.setSystemTime(new Date(`${COUNTS_FROM}T00:00:10.000Z`));
    const { body: checklist } = await door.get(`${BASE}/checklist`);
    expect(checklist.version).toBe('1.2.0');
    expect(await read()).toEqual({
      inForce: {
        version: '1.2.0',
        hash: before?.hash,
        since: COUNTS_FROM,
      },
    });
    expect(await flips()).toEqual({ flips: [], total: 0 });
    await scheduler.triggerTask('recompute-services');
    const [{ service }] = (
      await door.get(`${BASE}/owners/by-name/user/default/jane`)
    ).body.duties;
    expect(service).toMatchObject({ entityRef: TRIAGE, verdict: 'no-go' });
    const review = await door.readReview();
    expect([review.verdict.verdict, review.standing.standing]).toEqual([
      rows[0].to,
      rows[0].standingTo,
    ]);

    const DECISION = `${REF}/decisions/${decisionId}`;
    const { decision } = (await door.get(DECISION)).body;
    expect(decision.checklist.version).toBe('1.1.0');
    const replay = (await door.get(`${DECISION}/replay`)).body;
    expect(replay).toMatchObject({ identical: true, intact: true });
  });

  it('judges anew what has changed since, and nothing else', async () => {
    await open({ draft });
    await decide();
    await judge();
    await door.send('items/feedback-channel/evidence', EVIDENCE);
    await door.state('feedback-channel', 'met');
    expect((await read()).draft?.flips).toMatchObject({
      judged: 1,
      pending: 1,
      total: 1,
    });
    await judge();
    expect((await read()).draft?.flips).toMatchObject({
      pending: 0,
      total: 0,
      changes: [],
    });
    expect(await flips()).toEqual({ flips: [], total: 0 });
  });

  it('judges anew what changes nothing by the checklist in force', async () => {
    await open({ draft });
    await decide();
    await door.state('feedback-channel', 'met');
    await judge();
    expect((await read()).draft?.flips).toMatchObject({ pending: 0, total: 1 });
    await door.send('items/feedback-channel/evidence', EVIDENCE);
    expect((await read()).draft?.flips).toMatchObject({ pending: 1 });
    await judge();
    expect((await read()).draft?.flips).toMatchObject({ pending: 0, total: 0 });
  });

  it('selects and pages, and refuses what it does not know', async () => {
    await open({ draft: { version: '1.2.0', policy: { maxOpenItems: 0 } } });
    await judge();
    expect(await flips('?from=go&standingTo=lapsed')).toEqual({
      flips: [],
      total: 0,
    });
    expect((await read()).draft).not.toHaveProperty('countsFrom');
    expect(await message(`${DRAFT}/flips?from=maybe`)).toBe(
      '400 from: must be one of no-go, incomplete, conditional-go, go; is "maybe"',
    );
    expect(await message(`${DRAFT}/flips?limit=201`)).toBe(
      '400 limit: must be at most 200; is 201',
    );
    expect(await message(`${DRAFT}/flips?wer=x`)).toMatch(
      /^400 wer: is not known here/,
    );
    expect(await message(`${DRAFT}/flips?cursor=x`)).toMatch(
      /^400 cursor: is not one that this list gave out/,
    );
  });

  it('is absent where none is configured', async () => {
    await open({});
    await judge();
    expect(await read()).toEqual({
      inForce: { version: '1.1.0', hash: expect.any(String) },
    });
    expect(await flips()).toEqual({ flips: [], total: 0 });
  });
});

describe('who may see a draft', () => {
  /** Nobody may see the service; or the checklist. */
  const denying = (...denied: string[]) => {
    const answer = async (
      requests: readonly { permission: { name: string } }[],
    ) =>
      requests.map(({ permission }) => ({
        result: denied.includes(permission.name)
          ? AuthorizeResult.DENY
          : AuthorizeResult.ALLOW,
      }));
    return mockServices.permissions.mock({
      authorize: answer as never,
      authorizeConditional: answer as never,
    }).factory;
  };

  it.each([['catalog.entity.read'], ['ai-readiness.assessment.read']])(
    'counts and lists nothing of services that %s hides',
    async hidden => {
      await open({ draft: { version: '1.2.0', policy: { maxOpenItems: 0 } } }, [
        denying(hidden),
      ]);
      await judge();
      const { draft: shown } = await read(DEPLOYER);
      expect(shown?.version).toBe('1.2.0');
      expect(shown?.flips).toEqual({
        services: 0,
        judged: 0,
        pending: 0,
        total: 0,
        changes: [],
        standingChanges: [],
      });
      expect(await flips()).toEqual({ flips: [], total: 0 });
    },
  );

  it('counts and lists only the services that the catalog shows', async () => {
    const some = async (
      requests: readonly { permission: { name: string } }[],
    ) =>
      requests.map(({ permission: { name } }) => ({
        result:
          name === 'catalog.entity.read'
            ? AuthorizeResult.CONDITIONAL
            : AuthorizeResult.ALLOW,
        pluginId: 'catalog',
        resourceType: 'catalog-entity',
        conditions: {
          rule: 'IS_ENTITY_OWNER',
          resourceType: 'catalog-entity',
          params: {},
        },
      }));
    const { factory } = mockServices.permissions.mock({
      authorize: some as never,
      authorizeConditional: some as never,
    });
    await open({ draft }, [factory]);
    await decide();
    await judge();
    expect((await flips()).total).toBe(1);
    door.backend.catalog.replace(
      exampleCatalog().filter(
        ({ metadata }) => metadata.name !== 'claims-triage',
      ),
    );
    // What a caller sees is remembered for half a minute.
    jest.setSystemTime(STARTED.getTime() + 60_000);
    expect(await flips()).toEqual({ flips: [], total: 0 });
    expect((await read()).draft?.flips).toMatchObject({
      services: 1,
      judged: 1,
      total: 0,
    });
  });

  it('shows nothing to who may not see the checklist', async () => {
    await open({ draft }, [denying(checklistReadPermission.name)]);
    const refusal = `403 Seeing the checklist needs the permission ${checklistReadPermission.name}`;
    expect(await message(DRAFT)).toBe(refusal);
    expect(await message(`${DRAFT}/flips`)).toBe(refusal);
  });
});
