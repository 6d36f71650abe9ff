import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  aReview,
  items,
  LIVE,
  met,
  NOBODY,
  notMet,
  partlyMet,
  condition,
  inDays,
  initial,
  targetPlan,
  instantInDays,
} from '../verdict/__testUtils__/aReview';
import { aSnapshot, replayed, sha256 } from './__testUtils__/aSnapshot';
import { RULES_VERSION, type DecisionOutcome } from './outcome';
import { snapshotText, type DecisionSnapshot } from './snapshot';

/** Of the file in `__fixtures__`. */
const RECORDED_HASH =
  'eda57679a3566f54641f1e0bf252ccbff68e4017e337a9a76770fe347d6c1c42';

const [a, b] = items(2);

/** As if rules of another version had said so. */
function recordedAs(
  snapshot: DecisionSnapshot,
  outcome: Partial<DecisionOutcome>,
): string {
  return snapshotText({
    ...snapshot,
    rulesVersion: '0.9.0',
    outcome: { ...snapshot.outcome, ...outcome },
  });
}

/** The same with other words on the first item. */
function firstItemAs(
  snapshot: DecisionSnapshot,
  fields: Partial<DecisionOutcome['items'][number]>,
): string {
  const [first, ...rest] = snapshot.outcome.items;
  return recordedAs(snapshot, { items: [{ ...first, ...fields }, ...rest] });
}

const met1 = aReview([a], { a: met });
const aged = aReview([a], { a: { ...met, statedAt: instantInDays(-91) } });
const withoutOwner = aReview([a], { a: met }, { areas: { platform: NOBODY } });
const withoutEvidence = aReview([{ ...a, requiresEvidence: true }], { a: met });
const contradicted = aReview([a], {
  a: { ...met, checks: [{ id: 'x', title: 'X', outcome: 'fail' }] },
});
const exempt = aReview([a], { a: { ...notMet, exemptUntil: inDays(9) } });
const carried = aReview([a], { a: { ...notMet, condition } });
const onMinimum = aReview(
  [a],
  { a: { ...partlyMet, targetPlan } },
  { scope: initial },
);
const ownerless = aReview(
  [{ ...a, computed: 'area-owners', critical: true }],
  {},
  {
    areas: { platform: LIVE, data: NOBODY },
  },
);
const asMet = {
  effective: 'met',
  caps: [],
  open: false,
  onMinimum: false,
  conditionProblems: [],
} as const;

const ITEM_RULES: [string, ReturnType<typeof aReview>, object][] = [
  ['effective status, step 1: age', aged, asMet],
  ['effective status, step 2: owner', withoutOwner, asMet],
  ['effective status, step 3: evidence', withoutEvidence, asMet],
  ['effective status, step 4: contradiction', contradicted, asMet],
  ['area owners', ownerless, asMet],
  ['exemption', exempt, { effective: 'not-met', open: true }],
  ['complete condition', carried, { conditionProblems: ['no-plan'] }],
  ['initial scope', onMinimum, { onMinimum: false, open: true }],
  ['effective status', met1, { effective: 'partially-met' }],
  ['criticality', met1, { critical: true }],
];

const VERDICT_RULES: [string, ReturnType<typeof aReview>][] = [
  ['rule 1: critical-open', aReview([{ ...a, critical: true }], { a: notMet })],
  [
    'rule 2: too-many-open',
    aReview(
      [a],
      { a: { ...notMet, condition } },
      { policy: { maxOpenItems: 0 } },
    ),
  ],
  ['rule 3: condition-incomplete', aReview([a], { a: notMet })],
  ['rule 4: not-assessed', aReview([a, b], { a: met })],
  ['rule 5: all-met', met1],
  ['rule 6: conditions-carried', carried],
  ['initial scope: target-plans-carried', onMinimum],
];

describe('replaySnapshot', () => {
  const text = snapshotText(aSnapshot());

  it('finds what was recorded, and the same answer to the byte', () => {
    expect(replayed(text)).toEqual({
      decisionId: 'd1',
      number: 3,
      intact: true,
      recordedHash: sha256(text),
      snapshotHash: sha256(text),
      identical: true,
      rulesVersion: { recorded: RULES_VERSION, now: RULES_VERSION },
      differences: [],
      message:
        'Decision 3 rests on what was recorded, and the rules give the same answer, byte for byte.',
    });
  });

  it.each(ITEM_RULES)(
    'says where %s gives another answer',
    (rule, input, then) => {
      const replay = replayed(firstItemAs(aSnapshot(input), then));
      expect(replay).toMatchObject({ intact: true, identical: false });
      expect(replay.rulesVersion).toEqual({
        recorded: '0.9.0',
        now: RULES_VERSION,
      });
      expect(replay.differences).toEqual([
        expect.objectContaining({ rule, item: { id: 'a', number: '1.1' } }),
      ]);
      expect(replay.differences[0].message).toContain(`1.1: ${rule} was`);
      expect(replay.message).toContain(rule);
    },
  );

  it.each(VERDICT_RULES)(
    'says where %s gives another answer',
    (rule, input) => {
      const verdict =
        aSnapshot(input).outcome.verdict === 'go' ? 'no-go' : 'go';
      const replay = replayed(
        recordedAs(aSnapshot(input), { verdict, reasons: [] }),
      );
      const [first, second] = replay.differences;
      expect(first).toMatchObject({ rule: 'verdict', recorded: verdict });
      expect(second).toMatchObject({ rule, recorded: null });
      expect(replay.differences).toHaveLength(2);
    },
  );

  it('says where gates and counts are others', () => {
    const { outcome } = aSnapshot();
    const replay = replayed(
      recordedAs(aSnapshot(), {
        gates: [{ ...outcome.gates[0], state: 'passed' }],
        counts: { ...outcome.counts, met: 9 },
      }),
    );
    expect(replay.differences.map(({ rule }) => rule)).toEqual([
      'gates',
      'counts',
    ]);
  });

  it('takes a reason of rules that it does not know as another answer', () => {
    const reasons = [{ code: 'full-moon', items: [] }];
    const recorded = text.replace(
      /"reasons":\[.*?\],"verdict"/,
      `"reasons":${JSON.stringify(reasons)},"verdict"`,
    );
    expect(recorded).not.toBe(text);
    expect(replayed(recorded)).toMatchObject({
      intact: true,
      identical: false,
    });
  });

  it('has a word for what is no single rule', () => {
    const two = aSnapshot(
      aReview([{ ...a, critical: true }, b], { a: notMet }),
    );
    const reasons = [...two.outcome.reasons].reverse();
    const { differences } = replayed(recordedAs(two, { reasons }));
    expect(differences.map(({ rule }) => rule)).toEqual(['outcome']);
  });

  it('says that a snapshot was changed, also where the rules agree with it', () => {
    const changed = text.replace('Claims triage', 'Another one');
    expect(replayed(changed, text)).toMatchObject({
      intact: false,
      identical: true,
      message:
        'Decision 3: the snapshot is not what was recorded, its hash is another one.',
    });
  });

  it.each([
    ['nothing', '', 'The snapshot is not JSON.'],
    ['half of it', text.slice(0, 900), 'The snapshot is not JSON.'],
    ['null', 'null', 'The snapshot has not the form of one:'],
    ['no outcome', '{"rulesVersion":"1"}', 'outcome: is missing'],
    [
      'a day that is none',
      text.replace(/"asOf":"[^"]*"/, '"asOf":"someday"'),
      'input.asOf',
    ],
  ])('reports of %s', (_, damaged, problem) => {
    const replay = replayed(damaged, text);
    expect(replay).toMatchObject({ intact: false, identical: false });
    expect(replay.problem).toContain(problem);
    expect(replay.message).toBe(
      "Decision 3 can't be replayed: its snapshot is damaged. Its hash is another one, too.",
    );
  });

  // When this fails, the rules answer otherwise to what was decided before:
  // raise RULES_VERSION, and keep this file as it is for one more test.
  it('gives the same bytes as the version that recorded a decision', () => {
    const recorded = readFileSync(
      join(__dirname, '__fixtures__', 'recorded-by-1.0.0.txt'),
      'utf8',
    ).trimEnd();
    expect(sha256(recorded)).toBe(RECORDED_HASH);
    expect(replayed(recorded)).toMatchObject({
      intact: true,
      identical: true,
      rulesVersion: { recorded: '1.0.0' },
    });
  });
});
