import type {
  Decision,
  KeptDrift,
  KeptReview,
} from 'backstage-plugin-ai-readiness-common';
import type { HistoryRecord } from '../history/chain';
import type { HistoryStore } from '../history/HistoryStore';
import { pastState, reviewStateAsOf } from './pastState';
import { type CatalogLook, NO_ANSWERS, type ReviewState } from './ReviewState';

const JANE = 'user:default/jane';
const OPS = 'group:default/ops';
const day = (number: number) => `2026-03-0${number}T10:00:00.000Z`;

const look: CatalogLook = {
  lookedAt: day(9),
  entity: {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'claims-triage' },
  },
  areas: [],
  livenesses: {},
  refs: [],
};

const today: ReviewState = {
  id: 's-1',
  entityRef: 'component:default/claims-triage',
  revision: 7,
  scope: { kind: 'full' },
  ...NO_ANSWERS,
  look,
  history: { seq: 0 },
};

type Entry = Partial<HistoryRecord> & Pick<HistoryRecord, 'kind' | 'at'>;

const recorded = (...entries: Entry[]): HistoryRecord[] =>
  entries.map((entry, index) => ({
    actor: JANE,
    seq: index + 1,
    hash: '',
    ...entry,
  }));

const condition = {
  id: 'c-1',
  item: { id: 'unit-cost', number: '7.2' },
  title: 'Unit cost',
  kind: 'closure' as const,
  plan: 'Measure it',
  owner: OPS,
  deadline: '2026-04-01',
};

const decision = (number: number, at: string): Decision => ({
  id: `d-${number}`,
  number,
  decidedAt: at,
  decidedBy: JANE,
  verdict: 'conditional-go',
  computed: { verdict: 'conditional-go', reasons: [] },
  relation: 'as-computed',
  scope: { kind: 'full' },
  rationale: 'Enough for a start',
  launchOn: '2026-03-10',
  acceptedRisks: [],
  conditions: [condition],
  conflicts: [],
  checklist: { id: 'c', title: 'C', version: '1', hash: 'h' },
  revision: 3,
  snapshotHash: 's',
});

const json = (value: unknown): HistoryRecord['to'] =>
  JSON.parse(JSON.stringify(value));

describe('a past state', () => {
  it('is empty before the first entry', () => {
    const state = { ...today, scope: { kind: 'full' as const } };
    const records = recorded({
      kind: 'status',
      at: day(2),
      itemId: 'a',
      to: 'met',
    });
    expect(pastState(state, records, day(1))).toEqual({
      ...today,
      revision: 0,
    });
  });

  it('names who stated an item whose later status was taken back', () => {
    const stated = { status: 'met' as const, statedBy: JANE, statedAt: day(1) };
    const records = recorded(
      { kind: 'status', at: day(1), itemId: 'a', to: 'met' },
      {
        kind: 'status',
        at: day(2),
        itemId: 'a',
        from: 'met',
        to: 'not-met',
        actor: OPS,
      },
      {
        kind: 'status',
        at: day(2),
        itemId: 'a',
        from: 'not-met',
        to: 'met',
        actor: OPS,
      },
      { kind: 'note', at: day(4), itemId: 'a', to: 'Later' },
    );
    const state = { ...today, statements: { a: { ...stated, note: 'Later' } } };
    expect(pastState(state, records, day(3)).statements).toEqual({ a: stated });
  });

  it('has the owners and the profile that the catalog named then', () => {
    const statement = { owner: OPS };
    const records = recorded(
      { kind: 'owner', at: day(1), itemId: 'a', to: OPS },
      {
        kind: 'catalog',
        at: day(2),
        from: { traits: [] },
        to: { traits: [], riskTier: 'high' },
      },
      {
        kind: 'catalog',
        at: day(4),
        from: { livenesses: { [OPS]: 'live' } },
        to: { livenesses: { [OPS]: 'empty-group' } },
      },
    );
    const metadata = {
      name: 'claims-triage',
      annotations: { 'ai-readiness.io/risk-tier': 'high' },
    };
    const state: ReviewState = {
      ...today,
      statements: { a: statement },
      look: {
        ...look,
        entity: { ...look.entity, metadata },
        livenesses: { [OPS]: 'empty-group' },
      },
    };
    const on = (number: number) => pastState(state, records, day(number)).look!;
    expect(on(5)).toEqual(state.look);
    expect(on(3).livenesses).toEqual({ [OPS]: 'live' });
    expect(on(3).entity).toBe(state.look!.entity);
    expect(on(1).entity.metadata.annotations).toEqual({});
  });

  it('takes an owner whom the review named then for live unless told otherwise', () => {
    const records = recorded(
      { kind: 'owner', at: day(1), itemId: 'a', to: OPS },
      { kind: 'owner', at: day(3), itemId: 'a', from: OPS },
    );
    const { look: then } = pastState(today, records, day(2));
    expect(then!.livenesses).toEqual({ [OPS]: 'live' });
  });

  it('follows the decision that was in force, and nothing of another one', () => {
    const drift = (
      id: string,
      decisionId: string,
      until?: string,
    ): KeptDrift => ({
      id,
      decisionId,
      code: 'owner-gone',
      subject: 'area:data',
      area: 'data',
      items: [],
      since: day(2),
      ...(until && { until }),
      values: {},
    });
    const extended = {
      ...condition,
      decisionId: 'd-1',
      deadline: '2026-05-01',
      extensions: [],
    };
    const records = recorded(
      { kind: 'decision', at: day(1), to: json(decision(1, day(1))) },
      { kind: 'standing', at: day(1), from: 'undecided', to: 'conditional-go' },
      {
        kind: 'condition-extended',
        at: day(2),
        itemId: 'unit-cost',
        to: json(extended),
      },
      { kind: 'drift-began', at: day(3), to: json(drift('x', 'd-1')) },
      { kind: 'standing', at: day(3), from: 'conditional-go', to: 'no-go' },
      { kind: 'decision', at: day(5), to: json(decision(2, day(5))) },
      { kind: 'drift-ended', at: day(5), to: json(drift('x', 'd-1', day(5))) },
    );
    const on = (number: number) => pastState(today, records, day(number));
    expect(on(1)).toMatchObject({
      decision: { id: 'd-1' },
      conditions: [{ deadline: '2026-04-01', decisionId: 'd-1' }],
      drift: [],
      found: { standing: 'conditional-go', since: day(1) },
    });
    expect(on(4)).toMatchObject({
      conditions: [{ deadline: '2026-05-01' }],
      drift: [{ id: 'x' }],
      found: { standing: 'no-go', since: day(2) },
    });
    expect(on(6)).toMatchObject({
      decision: { id: 'd-2' },
      conditions: [{ deadline: '2026-04-01', decisionId: 'd-2' }],
      drift: [],
      found: { since: day(5) },
    });
  });

  it('tells since when a standing was so as it was told then', () => {
    const began = (id: string, since: number, at: number) => ({
      kind: 'drift-began' as const,
      at: day(at),
      to: json({ id, decisionId: 'd-1', since: day(since), items: [] }),
    });
    const standing = (at: number, from: string, to: string) => ({
      kind: 'standing' as const,
      at: day(at),
      from,
      to,
    });
    const records = recorded(
      { kind: 'decision', at: day(1), to: json(decision(1, day(1))) },
      standing(1, 'undecided', 'go'),
      began('x', 2, 4),
      standing(4, 'go', 'conditional-go'),
      // Told late, of a day on which it was no No-Go yet.
      began('y', 2, 6),
      began('z', 5, 6),
      standing(6, 'conditional-go', 'no-go'),
      standing(7, 'no-go', 'conditional-go'),
    );
    const on = (number: number) => pastState(today, records, day(number)).found;
    expect([1, 4, 6, 7].map(number => on(number)?.since)).toEqual([
      day(1),
      day(2),
      day(5),
      day(7),
    ]);
  });
});

it('adds what goes with a decision and is no entry of its own', async () => {
  const scheduled = (id: string, openedAt: string): KeptReview => ({
    id,
    decisionId: 'd-1',
    kind: 'scheduled',
    dueOn: `2026-0${id.slice(2)}-09`,
    items: [],
    openedAt,
    openedBy: JANE,
  });
  const completed = {
    at: day(4),
    by: JANE,
    outcome: 'confirm' as const,
    note: 'Fine',
    kpis: [],
  };
  const first = { ...scheduled('r-4', day(1)), completed };
  const records = recorded(
    { kind: 'decision', at: day(1), to: json(decision(1, day(1))) },
    { kind: 'review-completed', at: day(4), to: json(first) },
    { kind: 'decision', at: day(6), to: json(decision(2, day(6))) },
  );
  const decidedOn = {
    traits: ['genai'],
    checklistVersion: '1',
    checklistHash: 'h',
    items: {},
  };
  const store: Pick<HistoryStore, 'read' | 'findDecision'> = {
    async *read() {
      yield* records;
    },
    findDecision: async id =>
      id === 'd-1'
        ? { decidedOn, scheduled: [first, scheduled('r-6', day(4))] }
        : undefined,
  };
  const on = (date: string) => reviewStateAsOf(store, today, date);
  expect(await on('2026-03-03')).toMatchObject({
    decidedOn,
    reviews: [scheduled('r-4', day(1))],
  });
  expect((await on('2026-03-03')).reviews[0].completed).toBeUndefined();
  expect((await on('2026-03-05')).reviews).toEqual([
    first,
    scheduled('r-6', day(4)),
  ]);
  expect((await on('2026-03-06')).decidedOn).toBeUndefined();
});
