import { randomUUID } from 'node:crypto';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import {
  addDays,
  type ApplicableItem,
  dayOf,
  dayNumber,
  type KeptReview,
  nextYearlyReview,
  reassessItems,
} from 'backstage-plugin-ai-readiness-common';
import { findItem, requireStatable } from '../assessment/findItem';
import { planChange } from '../assessment/planChange';
import type { ReviewChange } from '../assessment/ReviewState';
import { assertMay, assertMayStateAny } from '../permissions/assertMay';
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
  const affected =
    itemIds ??
    reassessItems(rules.checklist, trigger).filter(id => applies.has(id));
  if (!affected.length) {
    throw new InputError(
      `itemIds: the checklist names no item for "${trigger}"; name those that it affects`,
    );
  }
  return reassess(affected, { trigger, note, idempotencyKey }, context);
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
    ...nextOne(review, context),
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

function takenBack(item: ApplicableItem, context: PlanContext): ReviewChange[] {
  const { state, items, by } = context;
  if (!state.statements[item.id]?.status) return [];
  const body = { status: 'not-assessed' } as const;
  const request = { kind: 'state-item', itemId: item.id, body } as const;
  return [planChange(request, state, items, by)];
}

/** After the last of those that are scheduled they go on year by year. */
function nextOne(review: KeptReview, context: PlanContext): ReviewChange[] {
  const { state, by } = context;
  const { decision } = state;
  if (review.kind !== 'scheduled' || !decision?.launchOn) return [];
  const isAnotherOpen = state.reviews.some(
    each =>
      each.kind === 'scheduled' && !each.completed && each.id !== review.id,
  );
  if (isAnotherOpen) return [];
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
  { items }: KeptReview,
  { state, items: applicable }: PlanContext,
): void {
  const left = items.filter(
    ({ id }) =>
      applicable.some(item => item.id === id) && !state.statements[id]?.status,
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
