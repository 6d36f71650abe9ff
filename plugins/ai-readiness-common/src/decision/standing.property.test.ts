import fc from 'fast-check';
import { canonicalJson } from '../canonicalJson';
import { dayNumber, startOfDay } from '../time/days';
import type { LaunchScope } from '../assessment/types';
import { anyReview, RUNS as MANY } from '../verdict/__testUtils__/anyReview';
import { improvements } from '../verdict/__testUtils__/improvements';
import { assessItems } from '../verdict/assessItem';
import { assessWithoutPath } from '../verdict/assessReadiness';
import { decideVerdict } from '../verdict/decideVerdict';
import { verdictSchema } from '../verdict/schema';
import type { VerdictInput } from '../verdict/types';
import { DECIDED_AT, standingFacts } from './__testUtils__/aDecision';
import { anyStanding, at } from './__testUtils__/anyStanding';
import { followDrift } from './followDrift';
import { judgeStanding } from './judgeStanding';
import { presentFollowUp } from './presentFollowUp';
import {
  conditionSchema,
  decidedVerdictSchema,
  driftSchema,
  exemptionSchema,
  followUpReviewSchema,
  standingResultSchema,
} from './schema';
import type { FoundDrift, StandingFacts } from './situation';
import { assessStanding } from './standing';
import type { DecidedVerdict, Standing } from './types';

const RUNS = { ...MANY, numRuns: 300 };

const WORST_FIRST: Standing[] = ['no-go', 'lapsed', 'conditional-go', 'go'];
const rank = (standing: Standing) => WORST_FIRST.indexOf(standing);

describe('standing', () => {
  it('is never better than what was decided', () => {
    fc.assert(
      fc.property(anyStanding(), facts => {
        const decided = facts.followUp.decision!.verdict;
        const { standing } = assessStanding(facts);
        expect(rank(standing)).toBeLessThanOrEqual(rank(decided));
      }),
      RUNS,
    );
  });

  it('is what was decided at the moment of the decision', () => {
    const decided = fc.constantFrom(...decidedVerdictSchema.options);
    fc.assert(
      fc.property(anyReview(), decided, (review, verdict) => {
        const facts = decidedNow(review, verdict);
        const { standing, drift } = assessStanding(facts);
        expect(standing).toBe(verdict);
        expect(drift).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is the same where the items of the review are judged already', () => {
    fc.assert(
      fc.property(anyStanding(), facts => {
        const items = assessItems(facts.input);
        expect(assessStanding(facts, items)).toEqual(assessStanding(facts));
      }),
      RUNS,
    );
  });

  it('never gets worse when one thing gets better, while the terms hold', () => {
    fc.assert(
      fc.property(anyStanding(), facts => {
        const before = judgeStanding(facts);
        if (before.standing === 'lapsed') return;
        for (const { name, better } of improvements(facts.input)) {
          const { standing } = judgeStanding({ ...facts, input: better });
          if (rank(standing) < rank(before.standing)) {
            throw new Error(`${standing} after: ${name}`);
          }
        }
      }),
      RUNS,
    );
  });

  it('is explained by drift wherever it is not as decided', () => {
    fc.assert(
      fc.property(anyStanding(), facts => {
        const { standing, because, drift } = assessStanding(facts);
        const decided = facts.followUp.decision!.verdict;
        const keys = drift.map(each => canonicalJson(each));
        const told = because.map(each => canonicalJson(each));
        expect(keys).toEqual(expect.arrayContaining(told));
        const needed = standing !== decided && drift.length > 0;
        expect(told.length > 0).toBe(needed);
      }),
      RUNS,
    );
  });

  it('is the same, byte for byte, for the same facts', () => {
    fc.assert(
      fc.property(anyStanding(), facts => {
        const once = canonicalJson(assessStanding(structuredClone(facts)));
        expect(canonicalJson(assessStanding(facts))).toBe(once);
      }),
      RUNS,
    );
  });

  it('does not change, nor does any drift or state, before the next check', () => {
    fc.assert(
      fc.property(anyStanding(), start => {
        const now = assessStanding(start);
        const facts = remembering(start, now.drift);
        const seen = shown(facts);
        const today = dayNumber(start.input.asOf);
        const end = now.nextCheckAt ? dayNumber(now.nextCheckAt) : today + 200;
        expect(end).toBeGreaterThan(today);
        for (const day of [today + 1, end - 1]) {
          if (day <= today || day >= end) continue;
          expect(shown(at(facts, startOfDay(day)))).toBe(seen);
        }
        const lastInstant = new Date(Date.parse(startOfDay(end)) - 1);
        expect(shown(at(facts, lastInstant.toISOString()))).toBe(seen);
      }),
      RUNS,
    );
  });

  it('stays until the day that it announces, and changes then', () => {
    fc.assert(
      fc.property(anyStanding(), start => {
        const now = assessStanding(start);
        let facts = remembering(start, now.drift);
        const today = dayNumber(start.input.asOf);
        const end = now.nextChange ? dayNumber(now.nextChange.at) : today + 150;
        for (let day = today + 1; day < end; day++) {
          const moment = at(facts, startOfDay(day));
          const { standing, findings } = judgeStanding(moment);
          if (standing !== now.standing) {
            throw new Error(`${standing} on ${startOfDay(day)}`);
          }
          facts = remembering(moment, findings);
        }
        if (!now.nextChange) return;
        const { at: asOf, standing } = now.nextChange;
        expect(asOf).toBe(startOfDay(end));
        expect(assessStanding(at(facts, asOf)).standing).toBe(standing);
        expect(standing).not.toBe(now.standing);
      }),
      RUNS,
    );
  });

  it('is shown as its contract says', () => {
    fc.assert(
      fc.property(anyStanding(), start => {
        const facts = remembering(start, assessStanding(start).drift);
        const all = presented(facts);
        standingResultSchema.parse(all.standing);
        all.drift.forEach(each => driftSchema.parse(each));
        all.conditions.forEach(each => conditionSchema.parse(each));
        all.exemptions.forEach(each => exemptionSchema.parse(each));
        all.reviews.forEach(each => followUpReviewSchema.parse(each));
      }),
      RUNS,
    );
  });
});

/** Decided just now; by break-glass where the rules say less. */
function decidedNow(
  review: VerdictInput,
  verdict: DecidedVerdict,
): StandingFacts {
  const until = review.scope.until ?? '2026-03-31';
  const scope: LaunchScope =
    review.scope.kind === 'full'
      ? { kind: 'full' }
      : { kind: 'initial', audience: 'some', volume: 'little', until };
  const ended = scope.kind === 'initial' && until < DECIDED_AT.slice(0, 10);
  const input = {
    ...review,
    scope: ended ? { kind: 'full' as const } : { kind: scope.kind, until },
    asOf: DECIDED_AT,
  };
  const computed = decideVerdict(assessItems(input), input.checklist.policy);
  const order = verdictSchema.options;
  const looser = order.indexOf(verdict) > order.indexOf(computed.verdict);
  const override = { reason: 'A storm is coming', until: '2026-03-15' };
  return standingFacts(input, input, {
    decision: {
      verdict,
      scope: ended ? { kind: 'full' } : scope,
      ...(looser && { relation: 'looser', override }),
    },
  });
}

function remembering(
  facts: StandingFacts,
  found: readonly FoundDrift[],
): StandingFacts {
  const { followUp, input } = facts;
  let ids = followUp.drift.length;
  const { drift } = followDrift(
    followUp.drift,
    found.map(({ code, subject, area, items, since, values }) => ({
      code,
      subject,
      ...(area && { area }),
      items,
      since,
      values,
    })),
    { decisionId: 'd1', asOf: input.asOf, newId: () => `x${++ids}` },
  );
  return { ...facts, followUp: { ...followUp, drift } };
}

function presented(facts: StandingFacts) {
  return presentFollowUp({
    facts,
    assessed: assessStanding(facts),
    drift: facts.followUp.drift,
    livenessOf: () => 'live',
    verdict: assessWithoutPath(facts.input).verdict,
  });
}

/** All that a person would see change. */
function shown(facts: StandingFacts): string {
  const { standing, drift, because, reopened } = assessStanding(facts);
  const { conditions, exemptions, reviews } = presented(facts);
  return canonicalJson({
    standing,
    drift,
    because,
    reopened,
    states: [conditions, exemptions, reviews].flat().map(({ state }) => state),
  });
}
