import { VERDICT_WORDS } from '../verdict/explain';
import { addYears, dayNumber } from '../time/days';
import type {
  Condition,
  DriftCode,
  Exemption,
  FollowUpReview,
  KeptReview,
  ReviewOutcome,
  Standing,
} from './types';

/** What people call a standing. @public */
export const STANDING_WORDS: Record<Standing, string> = {
  go: VERDICT_WORDS.go,
  'conditional-go': VERDICT_WORDS['conditional-go'],
  'no-go': VERDICT_WORDS['no-go'],
  lapsed: 'Lapsed',
  undecided: 'No decision yet',
};

/** What happened, before one says where and when. @public */
export const DRIFT_WORDS: Record<DriftCode, string> = {
  'owner-gone': 'an owner is gone',
  'evidence-expired': 'evidence is gone',
  'statement-aged': 'a statement is too old',
  'check-failed': 'a check fails',
  'statement-changed': 'an item counts for less',
  'exemption-ended': 'an exemption ended',
  'not-assessed': 'an item is not assessed any more',
  'plan-failed': 'a plan carries its item no longer',
  'condition-lapsed': 'a condition lapsed',
  'review-overdue': 'a review is overdue',
  're-review-open': 'a re-review is open',
  'override-expired': 'the break-glass is over',
  retired: 'a review retired the service',
  restricted: 'a review restricted the service',
  'scope-changed': 'the launch scope changed',
  'checklist-changed': 'the checklist changed',
  'risk-tier-changed': 'the risk tier changed',
};

/** What a review can end with. @public */
export const REVIEW_OUTCOME_WORDS: Record<ReviewOutcome, string> = {
  confirm: 'Confirm',
  reassess: 'Assess items again',
  restrict: 'Restrict',
  retire: 'Retire',
};

/** What makes a part of a review questionable again. @public */
export const TRIGGER_WORDS: Record<
  NonNullable<FollowUpReview['trigger']>,
  string
> = {
  incident: 'Incident',
  model: 'Model changed',
  prompt: 'Prompt changed',
  vendor: 'Vendor changed',
  'data-class': 'Data class changed',
  'intended-use': 'Intended use changed',
  review: 'Asked for by a review',
};

/** What a condition amounts to. @public */
export const CONDITION_STATE_WORDS: Record<Condition['state'], string> = {
  open: 'Open',
  closed: 'Closed',
  lapsed: 'Lapsed',
};

/** What an exemption amounts to. @public */
export const EXEMPTION_STATE_WORDS: Record<Exemption['state'], string> = {
  requested: 'Requested',
  approved: 'Approved',
  declined: 'Declined',
  revoked: 'Revoked',
  expired: 'Expired',
};

/** What a review amounts to. @public */
export const REVIEW_STATE_WORDS: Record<FollowUpReview['state'], string> = {
  upcoming: 'Upcoming',
  due: 'Due',
  overdue: 'Overdue',
  lapsed: 'Lapsed',
  done: 'Done',
};

/** What people call a review: "30-day review". @public */
export function reviewTitle(
  review: Pick<KeptReview, 'kind' | 'trigger' | 'dueOn'>,
  launchOn?: string,
): string {
  if (review.kind === 're-review') return reReviewWords(review);
  if (!launchOn) return 'Review';
  const { dueOn } = review;
  const years = Number(dueOn.slice(0, 4)) - Number(launchOn.slice(0, 4));
  return years > 0 && addYears(launchOn, years) === dueOn
    ? 'Yearly review'
    : `${dayNumber(dueOn) - dayNumber(launchOn)}-day review`;
}

/** "Re-review (model changed)" */
export function reReviewWords({
  trigger,
}: Pick<KeptReview, 'trigger'>): string {
  return trigger
    ? `Re-review (${TRIGGER_WORDS[trigger].toLowerCase()})`
    : 'Re-review';
}
