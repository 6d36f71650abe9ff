import { randomUUID } from 'node:crypto';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import {
  addDays,
  type ApplicableItem,
  dayOf,
  dayNumber,
  isRetired,
  type KeptReview,
  nextYearlyReview,
  reassessed,
  reassessItems,
} from 'backstage-plugin-ai-readiness-common';
import { findItem, requireStatable } from '../assessment/findItem';
import type { ReviewChange } from '../assessment/ReviewState';
import {
  assertMay,
  assertMayState,
  assertMayStateAny,
} from '../permissions/assertMay';
import { type PlanContext, policyOf } from './PlanContext';
import type { DecisionWrite } from './requests';

type Request<K extends DecisionWrite['kind']> = Extract<
  DecisionWrite,
  { kind: K }
>;

export function planReReview(
  { body, idempotencyKey }: Request<'open-re-review'>,
  context: PlanContext,
): ReviewChange[] {
  const { trigger, note, itemIds } = body;
  const { items, may, rules } = context;
  assertMayStateAny(may);
  const applies = new Set(items.map(({ id }) => id));
  const named = reassessItems(rules.checklist, trigger);
  const affected = itemIds ?? named.filter(id => applies.has(id));
  if (!affected.length) {
    throw new InputError(
      `itemIds: the checklist names no item for "${trigger}"; name those that it affects`,
    );
  }
  assertMayReassess(
    affected.filter(id => !named.includes(id)),
    context,
  );
  return reassess(affected, { trigger, note, idempotencyKey }, context);
}

/** What the checklist does not name is its area's, or that of who decides. */
function assertMayReassess(
  itemIds: readonly string[],
  { items, state, may }: PlanContext,
): void {
  if (may.mayDecide.allowed || may.mayCompleteReviews.allowed) return;
  for (const itemId of itemIds) {
    assertMayState(may, findItem(itemId, items, state.entityRef));
  }
}

export function planCompletion(
  { reviewId, body }: Request<'complete-review'>,
  context: PlanContext,
): ReviewChange[] {
  const { by, may } = context;
  assertMay(may.mayCompleteReviews);
  const review = openReview(reviewId, context);
  assertAssessed(review, context);
  const { itemIds, ...said } = body;
  const completed: KeptReview = {
    ...review,
    completed: { at: by.at, by: by.actor, ...said },
  };
  return [
    { kind: 'review', event: 'completed', review: completed },
    ...nextOne(completed, context),
    ...(body.outcome === 'reassess'
      ? reassess(itemIds, { trigger: 'review', note: body.note }, context)
      : []),
  ];
}

/** Puts items back to not assessed, and opens the review that says why. */
function reassess(
  itemIds: readonly string[],
  why: Pick<KeptReview, 'trigger' | 'note'> & { idempotencyKey?: string },
  context: PlanContext,
): ReviewChange[] {
  const { state, items, by } = context;
  const { idempotencyKey, ...reason } = why;
  const affected = [...new Set(itemIds)].map(itemId => {
    const item = findItem(itemId, items, state.entityRef);
    requireStatable(item);
    return item;
  });
  const review: KeptReview = {
    id: randomUUID(),
    ...(state.decision && { decisionId: state.decision.id }),
    kind: 're-review',
    dueOn: addDays(by.at, policyOf(context).reassessDays),
    ...reason,
    items: affected.map(({ id, number }) => ({ id, number })),
    openedAt: by.at,
    openedBy: by.actor,
  };
  return [
    {
      kind: 'review',
      event: 'opened',
      review,
      ...(idempotencyKey && { idempotencyKey }),
    },
    ...affected.flatMap(item => takenBack(item, context)),
  ];
}

/** Nothing to go back to either: undoing would pass for assessing again. */
function takenBack(
  { id: itemId }: ApplicableItem,
  { state }: PlanContext,
): ReviewChange[] {
  const { status, previous, note, owner } = state.statements[itemId] ?? {};
  if (!status && !previous) return [];
  const statement = { ...(note && { note }), ...(owner && { owner }) };
  return [{ kind: 'statement', itemId, statement }];
}

/** After the last of those that are scheduled they go on until it is retired. */
function nextOne(review: KeptReview, context: PlanContext): ReviewChange[] {
  const { state, by } = context;
  const { decision } = state;
  if (review.kind !== 'scheduled' || !decision?.launchOn) return [];
  const others = state.reviews.filter(({ id }) => id !== review.id);
  const isAnotherOpen = others.some(
    ({ kind, completed }) => kind === 'scheduled' && !completed,
  );
  if (isAnotherOpen || isRetired([...others, review], decision)) return [];
  const today = dayOf(dayNumber(by.at));
  const after = review.dueOn > today ? review.dueOn : today;
  const next: KeptReview = {
    id: randomUUID(),
    decisionId: decision.id,
    kind: 'scheduled',
    dueOn: nextYearlyReview(decision.launchOn, after, policyOf(context)),
    items: [],
    openedAt: by.at,
    openedBy: by.actor,
  };
  return [{ kind: 'review', review: next }];
}

function assertAssessed(
  { items, openedAt }: KeptReview,
  { state, items: applicable }: PlanContext,
): void {
  const still = items.filter(({ id }) =>
    applicable.some(item => item.id === id),
  );
  const left = reassessed(
    { items: still, openedAt },
    id => state.statements[id]?.statedAt,
  );
  if (!left.length) return;
  throw new ConflictError(
    `Not all of it has been assessed again: ${left
      .map(({ number }) => number)
      .join(', ')}. State these items first`,
  );
}

function openReview(reviewId: string, { state }: PlanContext): KeptReview {
  const review = state.reviews.find(({ id }) => id === reviewId);
  if (!review) {
    throw new NotFoundError(
      `The decision in force on ${state.entityRef} has no review "${reviewId}"`,
    );
  }
  if (review.completed) {
    throw new ConflictError('This review is completed already');
  }
  return review;
}
