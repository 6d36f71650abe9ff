import fc from 'fast-check';
import type { HistoryRecord } from '../history/chain';
import { historyOf } from './historyOf';
import { pastState } from './pastState';
import {
  applyChange,
  NO_ANSWERS,
  type ReviewChange,
  type ReviewState,
  type StoredEvidence,
} from './ReviewState';

const PEOPLE = ['user:default/jane', 'user:default/ravi'];
const at = (moment: number) =>
  `2026-01-01T00:00:${String(moment).padStart(2, '0')}.000Z`;

const begun: ReviewState = {
  id: 's-1',
  entityRef: 'component:default/claims-triage',
  revision: 0,
  scope: { kind: 'full' },
  ...NO_ANSWERS,
  history: { seq: 0 },
};

/** Who does it and when, and what there is to do it to. */
interface Setting {
  actor: string;
  now: string;
  state: ReviewState;
}
type Act = (setting: Setting) => ReviewChange | undefined;

const itemId = fc.constantFrom('fallback', 'alerting');
const text = fc.constantFrom('one', 'two', undefined);
const status = fc.constantFrom(
  'met' as const,
  'partially-met' as const,
  'not-met' as const,
  undefined,
);

const stating: fc.Arbitrary<Act> = fc
  .record({ itemId, status, note: text, owner: text, restated: fc.boolean() })
  .map(({ itemId: id, status: word, note, owner, restated }) => setting => {
    const { note: _, owner: __, ...said } = setting.state.statements[id] ?? {};
    const { actor, now } = setting;
    const anew = word && { status: word, statedBy: actor, statedAt: now };
    return {
      kind: 'statement',
      itemId: id,
      statement: {
        ...(restated ? anew : said),
        ...(note && { note }),
        ...(owner && { owner }),
      },
    };
  });

const planning: fc.Arbitrary<Act> = fc
  .record({ itemId, closure: text, target: text })
  .map(({ itemId: id, closure, target }) => () => ({
    kind: 'plans',
    itemId: id,
    plans: {
      ...(closure && { closure: { plan: closure } }),
      ...(target && { target: { plan: target } }),
    },
  }));

const adding: fc.Arbitrary<Act> = itemId.map(id => ({ actor, now }) => ({
  kind: 'evidence-added',
  evidence: {
    id: now,
    itemId: id,
    kind: 'document',
    title: 'First',
    collectedOn: '2026-01-01',
    addedBy: actor,
    addedAt: now,
  },
}));

/** Does nothing where there is no evidence yet. */
const withSome = (change: (piece: StoredEvidence) => ReviewChange) =>
  fc.nat(9).map(
    (nth): Act =>
      ({ state: { evidence } }) => {
        const piece = evidence[nth % Math.max(evidence.length, 1)];
        return piece && change(piece);
      },
  );

const scoping: fc.Arbitrary<Act> = fc
  .constantFrom<ReviewState['scope'][]>(
    { kind: 'full' },
    { kind: 'initial', audience: 'A', volume: 'B', until: '2026-06-30' },
  )
  .map(scope => () => ({ kind: 'scope', scope }));

const anyAct = fc.record({
  actor: fc.constantFrom(...PEOPLE),
  act: fc.oneof(
    { arbitrary: stating, weight: 4 },
    planning,
    adding,
    withSome(evidence => ({
      kind: 'evidence-changed',
      evidence: { ...evidence, title: `${evidence.title} again` },
    })),
    withSome(evidence => ({ kind: 'evidence-removed', evidence })),
    scoping,
  ),
});

/** A statement, or a plan, of which nothing is left is none. */
function answersIn({ statements, evidence, plans, scope }: ReviewState) {
  const kept = (record: Record<string, object>) =>
    Object.fromEntries(
      Object.entries(record).filter(([, value]) => Object.keys(value).length),
    );
  return { statements: kept(statements), evidence, plans: kept(plans), scope };
}

it('tells what was said at every moment of any history', () => {
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 20 }), acts => {
      let state = begun;
      const records: HistoryRecord[] = [];
      const then = acts.map(({ actor, act }, index) => {
        const now = at(index + 1);
        const change = act({ actor, now, state });
        if (change) {
          const drafts = historyOf(state, change);
          for (const draft of drafts) {
            const seq = records.length + 1;
            records.push({ ...draft, actor, at: now, seq, hash: '' });
          }
          state = applyChange(state, change);
        }
        return answersIn(state);
      });
      [answersIn(begun), ...then].forEach((expected, moment) => {
        const past = pastState(state, records, at(moment));
        expect(answersIn(past)).toEqual(expected);
      });
    }),
    { numRuns: 500 },
  );
});
