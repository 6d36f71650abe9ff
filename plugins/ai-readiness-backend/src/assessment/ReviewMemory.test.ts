import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { EMPTY_SCORECARD } from '../tests/aScorecard';
import { migrate } from '../tests/migrate';
import type { Derived } from './AssessmentStore';
import { DatabaseAssessmentStore } from './DatabaseAssessmentStore';
import { historyOf } from './historyOf';
import type { ReviewChange } from './ReviewState';

jest.setTimeout(60_000);

const AT = '2026-03-01T10:00:00.000Z';
const REF = 'component:default/claims-triage';
const JANE = 'user:default/jane';

const derived = (lookedAt: string): Derived => ({
  look: {
    lookedAt,
    entity: {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'claims-triage' },
    },
    areas: [],
    livenesses: {},
    refs: [],
  },
  duties: [],
  workloads: {},
  summary: {
    verdict: 'no-go',
    gatesPassed: 1,
    gatesTotal: 7,
    openCritical: 2,
    open: 3,
    notAssessed: 4,
    exempt: 0,
    ownershipGaps: 5,
    standing: 'undecided',
    computedAt: AT,
  },
  scorecard: JSON.stringify(EMPTY_SCORECARD),
  renewals: '{}',
  checklistHash: 'h',
  drift: [],
  reopened: [],
  seen: [],
  fingerprint: lookedAt,
});

const evidence = (id: string, addedAt: string) =>
  ({
    kind: 'evidence-added',
    evidence: {
      id,
      itemId: 'fallback',
      kind: 'document',
      title: 'Minutes',
      collectedOn: '2026-02-20',
      addedBy: JANE,
      addedAt,
    },
  } as const);

const changes: ReviewChange[] = [
  {
    kind: 'statement',
    itemId: 'fallback',
    statement: {
      statedAt: AT,
      statedBy: JANE,
      status: 'met',
      owner: undefined,
      note: 'Rehearsed',
      previous: { by: JANE, status: 'not-met' },
    },
  },
  {
    kind: 'plans',
    itemId: 'fallback',
    plans: { closure: { plan: 'Rehearse', owner: undefined } },
  },
  evidence('e-2', AT),
  evidence('e-1', '2026-02-01T10:00:00.000Z'),
  { kind: 'scope', scope: { kind: 'full' } },
];

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

async function createStores(id: TestDatabaseId) {
  const client = await databases.init(id);
  await migrate(client).latest();
  const [store, other] = [1, 2].map(() =>
    DatabaseAssessmentStore.create({ client }),
  );
  await store.begin({ entityRef: REF, at: AT });
  const queries: string[] = [];
  client.on('query', ({ sql }) => queries.push(sql));
  return { client, store, other, queries };
}

async function make(store: DatabaseAssessmentStore, change: ReviewChange) {
  const state = (await store.load(REF))!;
  const by = { actor: JANE, at: AT };
  const drafts = historyOf(state, change).map(draft => ({ ...draft, ...by }));
  return store.saveChanges(state, [change], derived(AT), drafts);
}

describe.each(databases.eachSupportedId())('review memory on %s', id => {
  it('gives what the database would give, after each kind of change', async () => {
    const { client, store } = await createStores(id);
    for (const change of changes) {
      await make(store, change);
      const anew = DatabaseAssessmentStore.create({ client });
      expect(JSON.stringify(await store.load(REF))).toBe(
        JSON.stringify(await anew.load(REF)),
      );
    }
  });

  it('asks for the row alone while nobody changes anything', async () => {
    const { store, queries } = await createStores(id);
    await make(store, changes[0]);
    const first = await store.load(REF);
    queries.length = 0;
    expect(await store.load(REF)).toEqual(first);
    expect(queries).toHaveLength(1);
  });

  it('sees what another instance of the backend writes', async () => {
    const { store, other } = await createStores(id);
    await make(store, changes[0]);
    await make(other, changes[1]);
    const state = (await store.load(REF))!;
    expect(state).toMatchObject({
      revision: 2,
      plans: { fallback: { closure: { plan: 'Rehearse' } } },
    });
    const lookedAt = '2026-03-02T10:00:00.000Z';
    await other.saveDerived(state, derived(lookedAt));
    expect(await store.load(REF)).toMatchObject({ look: { lookedAt } });
  });

  it('believes no revision without its history', async () => {
    const { client, store } = await createStores(id);
    await make(store, changes[0]);
    await store.load(REF);
    // As after a backup was restored and somebody wrote something else.
    await client('services').update({ history_hash: 'another' });
    await client('statements').update({ note: 'Something else' });
    expect((await store.load(REF))?.statements.fallback.note).toBe(
      'Something else',
    );
  });
});
