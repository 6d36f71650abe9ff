import fc from 'fast-check';
import type { LaunchScope } from '../../assessment/types';
import { addDays } from '../../time/days';
import { anyReview } from '../../verdict/__testUtils__/anyReview';
import { assessItems } from '../../verdict/assessItem';
import { decideVerdict } from '../../verdict/decideVerdict';
import type { VerdictInput } from '../../verdict/types';
import type { StandingFacts } from '../situation';
import { decidedVerdictSchema, reviewOutcomeSchema } from '../schema';
import type { KeptCondition, KeptExemption, KeptReview } from '../types';
import {
  aCondition,
  aDecision,
  aFollowUpReview,
  anExemption,
  aReReview,
  decidedOn,
} from './aDecision';

const instant = (asOf: string, days: number) =>
  `${addDays(asOf, days)}T08:00:00.000Z`;
const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });
const seldom = <T>(arb: fc.Arbitrary<T>) =>
  fc.option(arb, { nil: undefined, freq: 2 });

/** Any decision on any review, looked at when much has become otherwise. */
export function anyStanding(): fc.Arbitrary<StandingFacts> {
  return fc
    .tuple(anyReview({ maxItems: 5 }), anyReview({ maxItems: 5 }), fc.boolean())
    .chain(([then, other, changed]) =>
      anyFacts(then, changed ? { ...then, items: other.items } : then),
    );
}

function anyFacts(
  then: VerdictInput,
  now: VerdictInput,
): fc.Arbitrary<StandingFacts> {
  const { asOf } = now;
  const day = (from: number, to: number) =>
    fc.integer({ min: from, max: to }).map(days => addDays(asOf, days));
  return fc
    .record({
      ago: fc.integer({ min: 1, max: 40 }),
      verdict: fc.constantFrom(...decidedVerdictSchema.options, 'go' as const),
      until: day(-3, 40),
      conditions: fc.array(anyCondition(then, day), { maxLength: 2 }),
      reviews: fc.array(anyFollowUpReview(then, day), { maxLength: 3 }),
      exemption: maybe(anyExemption(then, day)),
      scope: fc.boolean(),
      hash: fc.constantFrom('h1', 'h1', 'h2'),
      riskTier: fc.constantFrom(undefined, undefined, 'high'),
    })
    .map(({ ago, until, hash, riskTier, exemption, ...parts }) => {
      const decidedAt = instant(asOf, -ago);
      const before = { ...then, asOf: decidedAt };
      const scope: LaunchScope =
        parts.scope && then.scope.kind === 'initial'
          ? { kind: 'initial', audience: 'some', volume: 'little', until }
          : { kind: 'full' };
      const states = assessItems(before);
      const { verdict } = decideVerdict(states, then.checklist.policy);
      const order = ['no-go', 'incomplete', 'conditional-go', 'go'];
      const looser = order.indexOf(parts.verdict) > order.indexOf(verdict);
      return {
        followUp: {
          decision: aDecision({
            decidedAt,
            scope,
            verdict: parts.verdict,
            computed: { verdict, reasons: [] },
            ...(looser && {
              relation: 'looser',
              override: { reason: 'A storm is coming', until },
            }),
          }),
          decidedOn: decidedOn(before),
          conditions: parts.conditions.map((each, n) => ({
            ...each,
            id: `c${n}`,
          })),
          reviews: parts.reviews.map((each, n) => ({ ...each, id: `r${n}` })),
          exemptions: exemption ? [exemption] : [],
          drift: [],
        },
        input: now,
        areas: [],
        ...(riskTier && { riskTier }),
        checklist: { version: '1.0.0', hash },
        scope,
      };
    });
}

type AnyDay = (from: number, to: number) => fc.Arbitrary<string>;

const anyItemOf = ({ checklist }: VerdictInput) =>
  fc.constantFrom(...checklist.items).map(({ id, number }) => ({ id, number }));

function anyCondition(
  input: VerdictInput,
  day: AnyDay,
): fc.Arbitrary<KeptCondition> {
  return fc
    .record({
      item: anyItemOf(input),
      kind: fc.constantFrom('closure' as const, 'target' as const),
      deadline: day(-2, 60),
      closed: seldom(
        fc.constant({
          at: instant(input.asOf, -1),
          by: 'user:default/jane',
          evidenceId: 'e',
        }),
      ),
    })
    .map(aCondition);
}

function anyFollowUpReview(
  input: VerdictInput,
  day: AnyDay,
): fc.Arbitrary<KeptReview> {
  const completed = reviewOutcomeSchema.options.map(outcome => ({
    at: instant(input.asOf, -1),
    by: 'user:default/jane',
    outcome,
    note: 'Looked at it',
    kpis: [],
  }));
  return fc
    .record({
      reReview: fc.boolean(),
      dueOn: day(-16, 60),
      items: anyItemOf(input).map(item => [item]),
      completed: seldom(fc.constantFrom(...completed)),
    })
    .map(({ reReview, items, ...fields }) => {
      const openedAt = instant(input.asOf, -1);
      return reReview
        ? aReReview({ ...fields, items, openedAt })
        : aFollowUpReview(fields);
    });
}

function anyExemption(
  input: VerdictInput,
  day: AnyDay,
): fc.Arbitrary<KeptExemption> {
  return fc
    .record({
      item: anyItemOf(input),
      until: day(-2, 60),
      answer: fc.constantFrom(undefined, 'approved' as const),
    })
    .map(anExemption);
}

/** The same at another moment, with nothing done and nothing forgotten. */
export function at(facts: StandingFacts, asOf: string): StandingFacts {
  return { ...facts, input: { ...facts.input, asOf } };
}
