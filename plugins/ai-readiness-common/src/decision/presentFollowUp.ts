import type { Review } from '../assessment/types';
import type { Liveness } from '../ownership/types';
import { dayNumber } from '../time/days';
import type { VerdictResult } from '../verdict/types';
import { conditionState } from './conditionState';
import { exemptionState } from './exemptionState';
import { explainDrift } from './explainDrift';
import { explainNextStanding, explainStanding } from './explainStanding';
import { followUpReviewState } from './followUpReviewState';
import { reviewsOf } from './retirement';
import type { StandingFacts } from './situation';
import type { StandingAssessment } from './standing';
import type {
  Condition,
  Drift,
  Exemption,
  FollowUpReview,
  KeptDrift,
  StandingResult,
} from './types';

/** What is shown, and what it is shown from. @public */
export interface FollowUpFacts {
  facts: StandingFacts;
  assessed: StandingAssessment;
  drift: readonly KeptDrift[];
  /** When the standing became what it is (ISO instant). */
  standingSince?: string;
  livenessOf: (ref: string) => Liveness;
  verdict: VerdictResult;
}

/** The decision's side of a review, as the API gives it. @public */
export function presentFollowUp(
  options: FollowUpFacts,
): Pick<
  Review,
  'standing' | 'drift' | 'conditions' | 'exemptions' | 'reviews'
> {
  return {
    standing: standingResult(options),
    drift: driftOf(options),
    conditions: conditionsOf(options),
    exemptions: exemptionsOf(options),
    reviews: followUpReviews(options),
  };
}

function standingResult(options: FollowUpFacts): StandingResult {
  const { facts, assessed, standingSince, verdict } = options;
  const { standing, mayDeploy, liveWithoutDecision, nextChange } = assessed;
  const { decision } = facts.followUp;
  const since = decision && standingSince;
  return {
    standing,
    ...(since && { since }),
    mayDeploy,
    liveWithoutDecision,
    message: explainStanding({
      assessed,
      decision,
      since,
      otherwise: verdict.message,
    }),
    ...(nextChange && {
      nextChange: {
        at: nextChange.at,
        standing: nextChange.standing,
        message: explainNextStanding(nextChange),
      },
    }),
  };
}

/** What holds still comes first, the oldest of it; then what ended last. */
function driftOf({ facts, drift }: FollowUpFacts): Drift[] {
  const { decision } = facts.followUp;
  const own = drift.filter(({ decisionId }) => decisionId === decision?.id);
  const open = own.filter(({ until }) => !until);
  const ended = own.filter(({ until }) => until);
  return [
    ...open.sort((a, b) => a.since.localeCompare(b.since)),
    ...ended.sort((a, b) => b.until!.localeCompare(a.until!)),
  ].map(kept => {
    const { subject: _subject, values: _values, ...shown } = kept;
    return { ...shown, message: explainDrift(kept) };
  });
}

function conditionsOf(options: FollowUpFacts): Condition[] {
  const { facts, assessed, livenessOf } = options;
  const { decision, conditions } = facts.followUp;
  const today = dayNumber(facts.input.asOf);
  return conditions
    .filter(({ decisionId }) => decisionId === decision?.id)
    .map(({ closed, ...condition }) => {
      const isClosed = closed && !assessed.reopened.includes(condition.id);
      const shown = { ...condition, ...(isClosed && { closed }) };
      return {
        ...shown,
        state: conditionState(shown, today),
        ownerLiveness: livenessOf(condition.owner),
      };
    })
    .sort((a, b) => a.deadline.localeCompare(b.deadline));
}

/** Those that count come first, then what is newest. */
function exemptionsOf({ facts }: FollowUpFacts): Exemption[] {
  const today = dayNumber(facts.input.asOf);
  const order = ['approved', 'requested', 'expired', 'revoked', 'declined'];
  return facts.followUp.exemptions
    .map(kept => {
      const { answer: _, ...exemption } = kept;
      return { ...exemption, state: exemptionState(kept, today) };
    })
    .sort(
      (a, b) =>
        order.indexOf(a.state) - order.indexOf(b.state) ||
        b.requestedAt.localeCompare(a.requestedAt),
    );
}

function followUpReviews({ facts }: FollowUpFacts): FollowUpReview[] {
  const { followUp, input } = facts;
  const { policy } = input.checklist;
  const today = dayNumber(input.asOf);
  const open = reviewsOf(followUp.reviews, followUp.decision).filter(
    ({ completed }) => !completed,
  );
  const done = followUp.reviews.filter(({ completed }) => completed);
  return [
    ...open.sort((a, b) => a.dueOn.localeCompare(b.dueOn)),
    ...done.sort((a, b) => b.completed!.at.localeCompare(a.completed!.at)),
  ].map(review => ({
    ...review,
    state: followUpReviewState(review, policy, today),
  }));
}
