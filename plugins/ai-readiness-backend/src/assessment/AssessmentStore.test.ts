import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { DatabaseHistoryStore } from '../history/DatabaseHistoryStore';
import type { Derived } from './AssessmentStore';
import { DatabaseAssessmentStore } from './DatabaseAssessmentStore';
import { historyOf } from './historyOf';
import {
  applyChange,
  type ReviewChange,
  type ReviewState,
  type StoredEvidence,
} from './ReviewState';
import { EMPTY_SCORECARD } from '../tests/aScorecard';
import { migrate } from '../tests/migrate';

jest.setTimeout(60_000);

const AT = '2026-03-01T10:00:00.000Z';
const REF = 'component:default/claims-triage';

const derived = (verdict: string): Derived => ({
  look: {
    lookedAt: AT,
    entity: {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'claims-triage', uid: 'uid-1' },
    },
    areas: [],
    livenesses: {},
    refs: ['group:default/claims'],
  },
  duties: [
    {
      kind: 'area',
      area: 'business',
      liveness: 'live',
      owners: [{ ref: 'group:default/claims', liveness: 'live' }],
    },
  ],
  workloads: {
    business: { items: 7, open: 1, openCritical: 1, notAssessed: 0 },
  },
  summary: {
    verdict,
    gatesPassed: 1,
    gatesTotal: 7,
    openCritical: 2,
    open: 3,
    notAssessed: 4,
    exempt: 0,
    ownershipGaps: 5,
    standing: 'undecided',
    nextChangeAt: '2026-04-01T00:00:00.000Z',
    computedAt: AT,
  },
  scorecard: JSON.stringify(EMPTY_SCORECARD),
  renewals: '{}',
  checklistHash: 'h',
  drift: [],
  reopened: [],
  seen: [],
  fingerprint: 'f'.repeat(64),
});

const evidence: StoredEvidence = {
  id: 'e-1',
  itemId: 'fallback',
  kind: 'test-result',
  title: 'Failover drill',
  url: 'https://example.com/drill',
  collectedOn: '2026-02-20',
  validUntil: '2026-05-20',
  addedBy: 'user:default/jane',
  addedAt: AT,
  idempotencyKey: 'k-1',
};

const statement: ReviewChange = {
  kind: 'statement',
  itemId: 'fallback',
  statement: {
    status: 'met',
    note: 'Überlauf, 対応, نص',
    previous: { by: 'user:default/jane', status: 'not-met' },
    owner: 'group:default/platform',
    statedBy: 'user:default/jane',
    statedAt: AT,
  },
};

const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_18'],
});

async function createStores(id: TestDatabaseId) {
  const client = await databases.init(id);
  await migrate(client).latest();
  return {
    client,
    store: DatabaseAssessmentStore.create({ client }),
    history: DatabaseHistoryStore.create({ client }),
  };
}

async function make(
  store: DatabaseAssessmentStore,
  state: ReviewState,
  change: ReviewChange,
) {
  const by = { actor: 'user:default/jane', at: AT };
  const drafts = historyOf(state, change).map(draft => ({ ...draft, ...by }));
  return store.saveChanges(state, [change], derived('no-go'), drafts);
}

describe.each(databases.eachSupportedId())('assessment store on %s', id => {
  it('begins a service once, also when two do at the same time', async () => {
    const { store } = await createStores(id);
    expect(await store.load(REF)).toBeUndefined();
    const [one, two] = await Promise.all([
      store.begin({ entityRef: REF, uid: 'uid-1', at: AT }),
      store.begin({ entityRef: REF, uid: 'uid-1', at: AT }),
    ]);
    expect(one).toEqual(two);
    expect(one).toMatchObject({
      entityRef: REF,
      revision: 0,
      scope: { kind: 'full' },
      statements: {},
      evidence: [],
      plans: {},
      history: { seq: 0 },
    });
  });

  it('gives back every kind of change as it was made', async () => {
    const { store } = await createStores(id);
    const changes: ReviewChange[] = [
      statement,
      { kind: 'evidence-added', evidence },
      {
        kind: 'evidence-changed',
        evidence: { ...evidence, title: 'Second drill', note: 'two regions' },
      },
      {
        kind: 'plans',
        itemId: 'unit-cost',
        plans: {
          closure: { plan: 'Measure it', deadline: '2026-04-15' },
          target: { plan: 'Automate it' },
        },
      },
      {
        kind: 'scope',
        scope: {
          kind: 'initial',
          audience: 'Claims team',
          volume: '50 a day',
          until: '2026-06-30',
        },
      },
      {
        kind: 'statement',
        itemId: 'fallback',
        statement: { owner: 'group:default/platform' },
      },
      { kind: 'plans', itemId: 'unit-cost', plans: {} },
      { kind: 'evidence-removed', evidence },
    ];
    let expected = await store.begin({ entityRef: REF, at: AT });
    for (const change of changes) {
      expect(await make(store, expected, change)).toBeDefined();
      const {
        statements,
        plans,
        scope,
        evidence: pieces,
      } = applyChange(expected, change);
      const loaded = (await store.load(REF))!;
      expect(loaded.revision).toBe(expected.revision + 1);
      expect(loaded.scope).toEqual(scope);
      expect(loaded.statements).toEqual(statements);
      expect(loaded.evidence).toEqual(pieces);
      expect(withoutEmpty(loaded.plans)).toEqual(withoutEmpty(plans));
      expected = loaded;
    }
  });

  it('writes nothing at all when the revision has moved on', async () => {
    const { store, history } = await createStores(id);
    const state = await store.begin({ entityRef: REF, at: AT });
    expect(await make(store, state, statement)).toBeDefined();
    const before = await store.load(REF);
    const late: ReviewChange = { kind: 'evidence-added', evidence };
    expect(await make(store, state, late)).toBeUndefined();
    expect(await store.load(REF)).toEqual(before);
    expect(await history.list(REF, { limit: 10 })).toHaveLength(
      before!.history.seq,
    );
  });

  it('lets exactly one of two writers at the same revision win', async () => {
    const { store } = await createStores(id);
    const state = await store.begin({ entityRef: REF, at: AT });
    const results = await Promise.all([
      make(store, state, statement),
      make(store, state, { kind: 'evidence-added', evidence }),
    ]);
    expect(results.filter(Boolean)).toHaveLength(1);
    expect((await store.load(REF))!.revision).toBe(1);
  });

  it('makes no half of a change that the database refuses', async () => {
    const { store, history } = await createStores(id);
    const state = await store.begin({ entityRef: REF, at: AT });
    await make(store, state, { kind: 'evidence-added', evidence });
    const before = (await store.load(REF))!;
    const twice: ReviewChange = {
      kind: 'evidence-added',
      evidence: { ...evidence, id: 'e-2' },
    };
    // Not `rejects.toThrow`: the errors of SQLite's native driver may belong to
    // another test file's globals, where they are no `Error` to this one.
    const outcome = make(store, before, twice).then(String, String);
    expect(await outcome).toMatch(/unique/i);
    expect(await store.load(REF)).toEqual(before);
    expect(await history.list(REF, { limit: 10 })).toHaveLength(1);
  });

  it('keeps a look and its summary without a new revision', async () => {
    const { client, store } = await createStores(id);
    const state = await store.begin({ entityRef: REF, at: AT });
    await store.saveDerived(state, derived('go'));
    const loaded = (await store.load(REF))!;
    expect(loaded).toMatchObject({ revision: 0, look: derived('go').look });
    expect(await client('services').first()).toMatchObject({
      uid: 'uid-1',
      verdict: 'go',
      not_assessed: 4,
      next_change_at: '2026-04-01T00:00:00.000Z',
    });
  });

  it('keeps who is accountable beside the look, and leaves the same alone', async () => {
    const { client, store } = await createStores(id);
    const rows = () => client('owner_assignments').orderBy('position');
    const begun = await store.begin({ entityRef: REF, at: AT });
    await store.saveDerived(begun, derived('go'));
    expect(await rows()).toMatchObject([
      { kind: 'area', area: 'business', owner_ref: 'group:default/claims' },
    ]);
    // A mark that only a second writing would wipe out.
    await client('owner_assignments').update({ problem: 'marked' });
    const state = (await store.load(REF))!;
    await make(store, state, statement);
    expect(await rows()).toMatchObject([{ problem: 'marked' }]);
    const next = (await store.load(REF))!;
    await store.saveDerived(next, { ...derived('go'), duties: [] });
    expect(await rows()).toEqual([]);
  });

  it('has what was seen by chance compared anew', async () => {
    const { client, store } = await createStores(id);
    const state = await store.begin({ entityRef: REF, at: AT });
    const compared = async () =>
      (await client('services').first()).catalog_fingerprint;
    await client('services').update({ catalog_fingerprint: 'as before' });
    const same = { ...state, fingerprint: derived('go').fingerprint };
    await store.saveDerived(same, derived('go'));
    expect(await compared()).toBe('as before');
    await store.saveDerived(state, derived('go'));
    expect(await compared()).toBeNull();
  });

  it('keeps no look that somebody with a later one has overtaken', async () => {
    const { client, store } = await createStores(id);
    const early = await store.begin({ entityRef: REF, at: AT });
    await store.saveDerived(early, derived('go'));
    await store.saveDerived(early, { ...derived('no-go'), duties: [] });
    expect(await client('services').first()).toMatchObject({ verdict: 'go' });
    expect(await client('owner_assignments')).toHaveLength(1);
  });

  it('holds names of any length', async () => {
    const { client, store } = await createStores(id);
    const state = await store.begin({ entityRef: REF, at: AT });
    const { look, duties, ...rest } = derived('go');
    const long = 'x'.repeat(1000);
    const { metadata } = look.entity;
    const entity = { ...look.entity, metadata: { ...metadata, title: long } };
    await store.saveDerived(state, {
      ...rest,
      look: { ...look, entity },
      duties: duties.map(duty => ({
        ...duty,
        owners: [{ ref: long, liveness: 'unresolved' as const }],
      })),
    });
    const { title } = await client('services').first();
    const { owner_ref: owner } = await client('owner_assignments').first();
    expect([title.length, owner.length]).toEqual([255, 255]);
  });

  it('leaves a look alone that lies there already', async () => {
    const { client, store } = await createStores(id);
    await store.begin({ entityRef: REF, at: AT });
    await store.saveDerived((await store.load(REF))!, derived('go'));
    const state = (await store.load(REF))!;
    await client('services').update({ title: 'marked' });
    const look = state.look!;
    await store.saveChanges(state, [statement], { ...derived('go'), look }, []);
    expect(await client('services').first()).toMatchObject({
      revision: 1,
      title: 'marked',
    });
  });

  it('keeps nothing of a look that a write has overtaken', async () => {
    const { client, store } = await createStores(id);
    const state = await store.begin({ entityRef: REF, at: AT });
    await make(store, state, statement);
    await store.saveDerived(state, derived('go'));
    expect(await client('services').first()).toMatchObject({
      verdict: 'no-go',
    });
  });

  it('lists history newest first, by item and by page', async () => {
    const { store, history } = await createStores(id);
    let state = await store.begin({ entityRef: REF, at: AT });
    const changes: ReviewChange[] = [
      statement,
      { kind: 'evidence-added', evidence: { ...evidence, itemId: 'alerting' } },
      { ...statement, statement: { ...statement.statement, note: 'shorter' } },
    ];
    for (const change of changes) {
      await make(store, state, change);
      state = (await store.load(REF))!;
    }
    const all = await history.list(REF, { limit: 10 });
    expect(all.map(({ seq, kind }) => [seq, kind])).toEqual([
      [5, 'note'],
      [4, 'evidence-added'],
      [3, 'owner'],
      [2, 'note'],
      [1, 'status'],
    ]);
    expect(all[0]).toMatchObject({ from: 'Überlauf, 対応, نص', to: 'shorter' });
    const page = { itemId: 'fallback', beforeSeq: 5, limit: 2 };
    const older = await history.list(REF, page);
    expect(older.map(({ seq }) => seq)).toEqual([3, 2]);
    all.slice(0, -1).forEach((link, index) => {
      expect(link.prevHash).toBe(all[index + 1].hash);
    });
  });

  it('stamps what lists show otherwise, and nothing else', async () => {
    const { client, store } = await createStores(id);
    const stamp = async () => (await client('services').first()).changed_in;
    const begun = await store.begin({ entityRef: REF, at: AT });
    const stamps = [await stamp()];
    await store.saveDerived(begun, derived('go'));
    stamps.push(await stamp());
    const state = (await store.load(REF))!;
    const other = { ...derived('no-go'), fingerprint: 'other' };
    await store.saveChanges(state, [statement], other, []);
    stamps.push(await stamp());
    expect(new Set(stamps).size).toBe(3);
    expect([...stamps].sort()).toEqual(stamps);

    const next = (await store.load(REF))!;
    await store.saveDerived(next, other);
    await store.saveChanges(next, [statement], other, []);
    expect((await store.load(REF))!.revision).toBe(2);
    expect(await stamp()).toBe(stamps[2]);
  });

  it('keeps the day on which a service came to be otherwise', async () => {
    const { client, store } = await createStores(id);
    const days = () => client('service_days').select('day', 'verdict');
    const begun = await store.begin({ entityRef: REF, at: AT });
    // To look at it for the first time costs as little as it did.
    await store.saveDerived(begun, derived('go'));
    expect(await days()).toEqual([]);
    const state = (await store.load(REF))!;
    await store.saveDerived(state, { ...derived('go'), fingerprint: 'other' });
    expect(await days()).toEqual([]);
    await make(store, (await store.load(REF))!, statement);
    expect(await days()).toEqual([{ day: '2026-03-01', verdict: 'no-go' }]);
  });

  it('takes what was there before lists of all services', async () => {
    const { client, store } = await createStores(id);
    const { undo, latest } = migrate(client);
    const begun = await store.begin({ entityRef: REF, at: AT });
    const { look, ...rest } = derived('go');
    const entity = { ...look.entity, spec: { type: 'ai-agent' } };
    await store.saveDerived(begun, { ...rest, look: { ...look, entity } });
    await store.begin({ entityRef: `${REF}-2`, at: AT });
    await client('services').update({ catalog_fingerprint: 'as before' });

    await undo('20261126000000_portfolio.js');
    expect(await client.schema.hasTable('service_days')).toBe(false);
    expect(await client('services').first()).not.toHaveProperty('changed_in');
    await latest();
    const [judged, opened] = await client('services').orderBy('entity_ref');
    expect(judged).toMatchObject({
      type: 'ai-agent',
      verdict: 'go',
      catalog_fingerprint: null,
      checklist_hash: 'not known',
      changed_in: opened.changed_in,
    });
    expect(opened.changed_in).toMatch(/^2\d{3}-.*Z-/);
    expect(opened.type).toBeNull();
    expect(await client('service_days')).toMatchObject([
      { service_id: judged.id, day: '2026-03-01', standing: 'undecided' },
    ]);
  });

  it('migrates down and up again with rows in the tables', async () => {
    const { client, store } = await createStores(id);
    const state = await store.begin({ entityRef: REF, at: AT });
    await make(store, state, statement);
    await migrate(client).down();
    expect(await client.schema.hasTable('services')).toBe(false);
    await migrate(client).latest();
    expect(await store.load(REF)).toBeUndefined();
  });
});

function withoutEmpty(plans: ReviewState['plans']) {
  return Object.fromEntries(
    Object.entries(plans).filter(([, plan]) => Object.keys(plan).length),
  );
}
