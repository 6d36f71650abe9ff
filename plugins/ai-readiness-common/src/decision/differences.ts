import type { z } from 'zod';
import { canonicalJson } from '../canonicalJson';
import type { CapReason } from '../verdict/types';
import { REASON_RULES } from './explainDecision';
import type { DecisionOutcome } from './outcome';
import { recordedOutcomeSchema } from './snapshotSchema';
import type { Replay } from './types';

type Outcome = z.output<typeof recordedOutcomeSchema>;
type ItemOutcome = Outcome['items'][number];
type Difference = Replay['differences'][number];
type Json = Difference['now'];

/** A rule of `docs/verdict.md`, and what of an answer is its own. */
interface Rule<T> {
  rule: string;
  of: (answer: T) => unknown;
}

const capsOf =
  (...codes: CapReason['code'][]) =>
  ({ caps }: ItemOutcome) =>
    caps.filter(({ code }) => codes.some(known => known === code));

/**
 * In the order in which an item is judged: what differs in one stage makes
 * those behind it differ too, so the first one that does is the cause.
 */
const STAGES: Rule<ItemOutcome>[][] = [
  [
    {
      rule: 'exemption',
      of: item => (item.effective === 'exempt' ? 'exempt' : 'applies'),
    },
  ],
  [
    { rule: 'criticality', of: item => item.critical },
    { rule: 'statement', of: item => item.stated },
    { rule: 'effective status, step 1: age', of: capsOf('aged') },
    { rule: 'effective status, step 2: owner', of: capsOf('owner-not-live') },
    {
      rule: 'effective status, step 3: evidence',
      of: capsOf(
        'evidence-missing',
        'evidence-expired',
        'evidence-insufficient',
      ),
    },
    {
      rule: 'effective status, step 4: contradiction',
      of: capsOf('check-failed'),
    },
    { rule: 'area owners', of: capsOf('areas-without-owner') },
  ],
  [{ rule: 'effective status', of: item => item.effective }],
  [
    {
      rule: 'initial scope',
      of: item => ({
        onMinimum: item.onMinimum,
        problems: item.targetPlanProblems,
      }),
    },
  ],
  [{ rule: 'complete condition', of: item => item.conditionProblems }],
  [{ rule: 'open', of: item => item.open }],
  [{ rule: 'item', of: item => item }],
];

const REASONS: Rule<Outcome>[] = [
  { rule: 'verdict', of: outcome => outcome.verdict },
  ...Object.entries(REASON_RULES).map(([code, rule]) => ({
    rule: `${rule}: ${code}`,
    of: (outcome: Outcome) => outcome.reasons.find(r => r.code === code),
  })),
];

const TOTALS: Rule<Outcome>[] = [
  { rule: 'gates', of: outcome => outcome.gates },
  {
    rule: 'gates',
    of: ({ gatesPassed, gatesTotal, weakestGate }) => ({
      gatesPassed,
      gatesTotal,
      weakestGate,
    }),
  },
  { rule: 'counts', of: outcome => outcome.counts },
];

/** What no rule calls its own, such as the order of reasons. */
const WHOLE: Rule<Outcome> = { rule: 'outcome', of: outcome => outcome };

/**
 * Which rules answer otherwise than they did: item by item what it counts as,
 * then the verdict, then the totals.
 */
export function outcomeDifferences(
  recorded: Outcome,
  now: DecisionOutcome,
): Difference[] {
  const today = recordedOutcomeSchema.parse(now);
  const found = [
    ...itemDifferences(recorded, today),
    ...differing(REASONS, recorded, today),
    ...differing(TOTALS, recorded, today),
  ];
  return found.length ? found : differing([WHOLE], recorded, today);
}

function itemDifferences(recorded: Outcome, now: Outcome): Difference[] {
  return now.items.flatMap(item => {
    const then = recorded.items.find(({ id }) => id === item.id);
    if (!then) return [];
    const stage = STAGES.find(rules => differing(rules, then, item).length);
    const found = differing(stage ?? [], then, item);
    const { id, number } = item;
    return found.map(difference => ({
      ...difference,
      item: { id, number },
      message: `${number}: ${difference.message}`,
    }));
  });
}

function differing<T>(
  rules: readonly Rule<T>[],
  then: T,
  now: T,
): Omit<Difference, 'item'>[] {
  return rules.flatMap(({ rule, of }) => {
    const recorded = asJson(of(then));
    const today = asJson(of(now));
    if (canonicalJson(recorded) === canonicalJson(today)) return [];
    const message = `${rule} was ${spell(recorded)}, and is ${spell(
      today,
    )} by the rules of now.`;
    return [{ rule, recorded, now: today, message }];
  });
}

/** What is not there is `null` in JSON. */
function asJson(value: unknown): Json {
  return JSON.parse(canonicalJson(value));
}

const SPELLED = 120;

function spell(value: Json): string {
  const nothing = value === null || canonicalJson(value) === '[]';
  if (nothing) return 'nothing';
  if (typeof value === 'string') return value;
  const text = canonicalJson(value);
  return text.length > SPELLED ? `${text.slice(0, SPELLED)}…` : text;
}
