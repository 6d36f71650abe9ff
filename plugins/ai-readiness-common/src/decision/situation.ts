import type { LaunchScope } from '../assessment/types';
import type { AreaOwnership } from '../ownership/types';
import { dayNumber, startOfDay } from '../time/days';
import { assessItems, type ItemState } from '../verdict/assessItem';
import type { LaunchScopeInput, VerdictInput } from '../verdict/types';
import { reviewsOf } from './retirement';
import type {
  DecidedState,
  Decision,
  DriftCode,
  FollowUp,
  KeptCondition,
  KeptDrift,
  KeptReview,
} from './types';

/** Everything that a standing rests on. @public */
export interface StandingFacts {
  followUp: FollowUp;
  input: VerdictInput;
  areas: readonly AreaOwnership[];
  lifecycle?: string;
  riskTier?: string;
  checklist: { version: string; hash: string };
  /** Of the review, as it is now. */
  scope: LaunchScope;
}

/** A drift before it is kept. @public */
export type FoundDrift = Omit<KeptDrift, 'id' | 'decisionId' | 'until'>;

/** A drift that the decision survives for so long, where it is one of those. */
export interface Finding extends FoundDrift {
  /** Last day number on which the decision survives it. */
  survivedUntil?: number;
}

/** The facts as they bear on the decision in force, on one day. */
export interface Situation {
  facts: StandingFacts;
  decision: Decision;
  decidedOn?: DecidedState;
  today: number;
  /** Judged in the scope that was decided, as long as that lasts. */
  input: VerdictInput;
  items: readonly ItemState[];
  /** Of the decision; one whose item is open again is open again. */
  conditions: readonly KeptCondition[];
  /** Those that bear on the decision. */
  reviews: readonly KeptReview[];
  /** Ids of closed conditions whose items are open again. */
  reopened: readonly string[];
  /** When a drift began: as it is known, else as it was kept, else now. */
  since: (code: DriftCode, subject: string, known?: string) => string;
}

/**
 * Puts the facts together as they are at the moment that the input names.
 *
 * @param judged - the items of that input, where they are judged already
 */
export function situationOf(
  facts: StandingFacts,
  decision: Decision,
  judged?: readonly ItemState[],
): Situation {
  const { followUp } = facts;
  const scope = scopeInForce(facts.input.scope, decision.scope);
  const isSameScope = scope === facts.input.scope;
  const input = isSameScope ? facts.input : { ...facts.input, scope };
  const items = (isSameScope && judged) || assessItems(input);
  const own = followUp.conditions.filter(c => c.decisionId === decision.id);
  const reopened = own.filter(c => c.closed && isUnmet(c.item.id, items));
  return {
    facts,
    decision,
    decidedOn: followUp.decidedOn,
    today: dayNumber(input.asOf),
    input,
    items,
    conditions: own.map(condition =>
      reopened.includes(condition)
        ? { ...condition, closed: undefined }
        : condition,
    ),
    reviews: reviewsOf(followUp.reviews, decision),
    reopened: reopened.map(({ id }) => id),
    since: sinceOf(followUp.drift, decision, input.asOf),
  };
}

/** A limited rollout lasts no longer than it was decided to. */
function scopeInForce(
  now: LaunchScopeInput,
  decided: LaunchScope,
): LaunchScopeInput {
  if (now.kind !== 'initial' || decided.kind !== 'initial') return now;
  return now.until && now.until < decided.until
    ? now
    : { kind: 'initial', until: decided.until };
}

function isUnmet(itemId: string, items: readonly ItemState[]): boolean {
  const state = items.find(({ item }) => item.id === itemId);
  return !!state && (state.open || state.onMinimum);
}

function sinceOf(
  drift: readonly KeptDrift[],
  decision: Decision,
  asOf: string,
): Situation['since'] {
  const kept = new Map(
    drift
      .filter(({ decisionId, until }) => decisionId === decision.id && !until)
      .map(({ code, subject, since }) => [`${code} ${subject}`, since]),
  );
  return (code, subject, known) =>
    known && known > decision.decidedAt
      ? known
      : kept.get(`${code} ${subject}`) ?? asOf;
}

/** The first instant on which what is valid until a day is not valid any more. */
export function dayAfter(day: string): string {
  return startOfDay(dayNumber(day) + 1);
}
