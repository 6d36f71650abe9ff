import { dayNumber, startOfDay } from '../time/days';
import { timedEvents } from '../verdict/nextChange';
import { followDrift } from './followDrift';
import { DUE_SOON_DAYS, lastDayOf } from './followUpReviewState';
import { judgeStanding, type JudgedStanding } from './judgeStanding';
import { reviewsOf } from './retirement';
import type { Finding, StandingFacts } from './situation';
import type { Standing } from './types';

/** The first moment at which the standing changes if nobody acts. */
export interface NextStandingChange {
  /** ISO instant, a UTC midnight. */
  at: string;
  standing: Standing;
  because: Finding[];
}

/** What only a person changes. */
const STAYS: readonly Standing[] = ['undecided', 'lapsed'];

/** Goes from one day on which something runs out to the next. */
export function nextStandingChange(
  facts: StandingFacts,
  now: JudgedStanding,
): NextStandingChange | undefined {
  const { decision } = facts.followUp;
  const { standing } = now;
  if (!decision || decision.verdict === 'no-go' || STAYS.includes(standing)) {
    return undefined;
  }
  let moment = facts;
  let judged = now;
  for (;;) {
    const day = nextCheckDay(moment, judged.findings);
    if (day === undefined) return undefined;
    const { followUp, input } = moment;
    const { drift } = followDrift(followUp.drift, judged.findings, {
      decisionId: decision.id,
      asOf: input.asOf,
      newId: () => '',
    });
    const at = startOfDay(day);
    moment = {
      ...facts,
      followUp: { ...followUp, drift },
      input: { ...input, asOf: at },
    };
    judged = judgeStanding(moment);
    if (judged.standing !== standing) {
      return { at, standing: judged.standing, because: judged.because };
    }
  }
}

/** The first day to come on which anything runs out or falls due. */
export function nextCheckDay(
  facts: StandingFacts,
  findings: readonly Finding[],
): number | undefined {
  const today = dayNumber(facts.input.asOf);
  let next: number | undefined;
  const consider = (day: number) => {
    if (day > today && (next === undefined || day < next)) next = day;
  };
  for (const { day } of timedEvents(facts.input)) consider(day);
  for (const day of followedDays(facts, findings)) consider(day);
  return next;
}

function* followedDays(
  { followUp, input }: StandingFacts,
  findings: readonly Finding[],
): Iterable<number> {
  const { decision, exemptions, conditions } = followUp;
  for (const { until } of exemptions) yield dayNumber(until) + 1;
  for (const review of reviewsOf(followUp.reviews, decision)) {
    if (review.completed) continue;
    const dueOn = dayNumber(review.dueOn);
    yield dueOn - DUE_SOON_DAYS;
    yield dueOn + 1;
    yield lastDayOf(review, input.checklist.policy) + 1;
  }
  if (!decision) return;
  for (const { decisionId, deadline } of conditions) {
    if (decisionId !== decision.id) continue;
    yield dayNumber(deadline) - DUE_SOON_DAYS;
    yield dayNumber(deadline) + 1;
  }
  const { override, scope } = decision;
  if (override) yield dayNumber(override.until) + 1;
  if (scope.kind === 'initial') yield dayNumber(scope.until) + 1;
  for (const { survivedUntil } of findings) {
    if (survivedUntil !== undefined) yield survivedUntil + 1;
  }
}
