import { parseEntityRef } from '@backstage/catalog-model';
import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  addDays,
  groupsOfPerson,
  type KeptCondition,
} from 'backstage-plugin-ai-readiness-common';
import { findItem } from '../assessment/findItem';
import { planChange } from '../assessment/planChange';
import { applyChanges, type ReviewChange } from '../assessment/ReviewState';
import { assertMay, assertMayState } from '../permissions/assertMay';
import { assertDutiesKnown } from './planDuties';
import { type PlanContext, policyOf } from './PlanContext';
import type { DecisionWrite } from './requests';

type Request<K extends DecisionWrite['kind']> = Extract<
  DecisionWrite,
  { kind: K }
>;

/** The evidence also states the item met: that is what closing means. */
export function planClosing(
  { conditionId, body, idempotencyKey }: Request<'close-condition'>,
  context: PlanContext,
): ReviewChange[] {
  const { state, items, by, may } = context;
  const condition = openCondition(conditionId, context);
  const item = findItem(condition.item.id, items, state.entityRef);
  assertMayState(may, item);
  const itemId = item.id;
  const added = planChange(
    {
      kind: 'add-evidence',
      itemId,
      body: body.evidence,
      ...(idempotencyKey && { idempotencyKey }),
    },
    state,
    items,
    by,
  );
  const [newest] = applyChanges(state, [added]).evidence.slice(-1);
  const statement = planChange(
    { kind: 'state-item', itemId, body: { status: 'met' } },
    state,
    items,
    by,
  );
  const changes: ReviewChange[] = [
    added,
    statement,
    {
      kind: 'condition',
      event: 'closed',
      condition: {
        ...condition,
        closed: { at: by.at, by: by.actor, evidenceId: newest.id },
      },
    },
  ];
  assertCloses(itemId, changes, context);
  return changes;
}

/** @throws ConflictError where the item would count as less than met all the same */
function assertCloses(
  itemId: string,
  changes: readonly ReviewChange[],
  { state, judge }: PlanContext,
): void {
  const { items } = judge(applyChanges(state, changes)).assessment;
  const item = items.find(({ id }) => id === itemId);
  if (!item || item.effective === 'met' || item.effective === 'exempt') return;
  const because = item.caps.map(({ message }) => message).join('; ');
  throw new ConflictError(
    `${item.number} would not count as met even then: ${because}. Mend that first; nothing was written`,
  );
}

/** A new approval: not by who has promised to be done by the old deadline. */
export function planExtension(
  { conditionId, body }: Request<'extend-condition'>,
  context: PlanContext,
): ReviewChange[] {
  const { state, by, may } = context;
  assertMay(may.mayDecide);
  const condition = openCondition(conditionId, context);
  assertNotOwner(condition, context);
  const { deadline: from, item } = condition;
  const { deadline: to, reason } = body;
  assertLater(condition, to, context);
  const { closure, target } = state.plans[item.id] ?? {};
  const plans = {
    ...(closure && {
      closure:
        condition.kind === 'closure' ? { ...closure, deadline: to } : closure,
    }),
    ...(target && {
      target: condition.kind === 'target' ? { ...target, date: to } : target,
    }),
  };
  const extension = { from, to, reason, by: by.actor, at: by.at };
  return [
    { kind: 'plans', itemId: item.id, plans },
    {
      kind: 'condition',
      event: 'extended',
      condition: {
        ...condition,
        deadline: to,
        extensions: [...condition.extensions, extension],
      },
    },
  ];
}

function assertNotOwner({ owner }: KeptCondition, context: PlanContext): void {
  const { by, may, directory } = context;
  const groups = groupsOfPerson(by.actor, may.ownershipRefs, directory);
  if (owner === by.actor || groups.includes(owner)) {
    throw new NotAllowedError(
      `${owner} owns this condition: somebody else has to extend it`,
    );
  }
  if (parseEntityRef(owner).kind !== 'user') assertDutiesKnown(context);
}

function assertLater(
  { deadline, kind }: KeptCondition,
  to: string,
  context: PlanContext,
): void {
  const today = context.by.at.slice(0, 10);
  const first = deadline >= today ? addDays(deadline, 1) : today;
  const { maxConditionDays } = policyOf(context);
  // A target may take as long as its plan says.
  const last =
    kind === 'closure' ? addDays(today, maxConditionDays) : undefined;
  if (to >= first && (!last || to <= last)) return;
  throw new InputError(
    last && last < first
      ? `deadline: can't be moved any further now; it may lie at most ${maxConditionDays} days ahead`
      : `deadline: ${to} is not possible; give a day from ${first} on${
          last ? `, until ${last} (at most ${maxConditionDays} days ahead)` : ''
        }`,
  );
}

function openCondition(
  conditionId: string,
  { state }: PlanContext,
): KeptCondition {
  const condition = state.conditions.find(({ id }) => id === conditionId);
  if (!condition) {
    throw new NotFoundError(
      `The decision in force on ${state.entityRef} has no condition "${conditionId}"`,
    );
  }
  if (condition.closed) {
    throw new ConflictError(
      `The condition on ${condition.item.number} is closed already`,
    );
  }
  return condition;
}
