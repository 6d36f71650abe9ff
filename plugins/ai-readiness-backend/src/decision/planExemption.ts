import { randomUUID } from 'node:crypto';
import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  addDays,
  dayNumber,
  exemptionState,
  type KeptExemption,
} from 'backstage-plugin-ai-readiness-common';
import { findItem } from '../assessment/findItem';
import type { ReviewChange } from '../assessment/ReviewState';
import { assertMay, assertMayState } from '../permissions/assertMay';
import { type PlanContext, policyOf } from './PlanContext';
import type { DecisionWrite } from './requests';

type Request<K extends DecisionWrite['kind']> = Extract<
  DecisionWrite,
  { kind: K }
>;

export function planExemptionRequest(
  { itemId, body }: Request<'request-exemption'>,
  context: PlanContext,
): ReviewChange[] {
  const { state, items, by, may } = context;
  const item = findItem(itemId, items, state.entityRef);
  assertMayState(may, item);
  if (item.alwaysCritical || item.computed) {
    throw new InputError(
      `${item.number} ${item.title} can't be exempted: it is critical on every service`,
    );
  }
  const today = by.at.slice(0, 10);
  const last = addDays(today, policyOf(context).maxExemptionDays);
  if (body.until < today || body.until > last) {
    throw new InputError(
      `until: ${body.until} is not possible; give a day from ${today} until ${last}`,
    );
  }
  const live = state.exemptions.find(
    each =>
      each.item.id === itemId &&
      ['requested', 'approved'].includes(stateOf(each, context)),
  );
  if (live) {
    throw new ConflictError(
      `An exemption of ${item.number} is ${stateOf(live, context)} already`,
    );
  }
  const exemption: KeptExemption = {
    ...body,
    id: randomUUID(),
    item: { id: item.id, number: item.number },
    requestedBy: by.actor,
    requestedAt: by.at,
  };
  return [{ kind: 'exemption', event: 'requested', exemption }];
}

export function planExemptionAnswer(
  request: Request<'answer-exemption'>,
  context: PlanContext,
): ReviewChange[] {
  const { state } = context;
  const exemption = state.exemptions.find(
    ({ id }) => id === request.exemptionId,
  );
  if (!exemption) {
    throw new NotFoundError(
      `${state.entityRef} has no exemption "${request.exemptionId}"`,
    );
  }
  return request.answer === 'revoke'
    ? [revoked(exemption, context)]
    : [answered(exemption, request, context)];
}

function answered(
  exemption: KeptExemption,
  { answer, body }: Request<'answer-exemption'>,
  context: PlanContext,
): ReviewChange {
  const { by, may } = context;
  assertMay(may.mayApproveExemptions);
  assertState(exemption, ['requested'], context);
  if (exemption.requestedBy === by.actor) {
    throw new NotAllowedError(
      'Whoever asks for an exemption does not answer it: somebody else has to',
    );
  }
  const event = answer === 'approve' ? 'approved' : 'declined';
  return {
    kind: 'exemption',
    event,
    exemption: {
      ...exemption,
      answer: event,
      answeredBy: by.actor,
      answeredAt: by.at,
      ...(body.note?.trim() && { note: body.note }),
    },
  };
}

/** Whoever asked may withdraw that at any time. */
function revoked(exemption: KeptExemption, context: PlanContext): ReviewChange {
  const { by, may } = context;
  if (exemption.requestedBy !== by.actor) assertMay(may.mayApproveExemptions);
  assertState(exemption, ['requested', 'approved'], context);
  return {
    kind: 'exemption',
    event: 'revoked',
    exemption: { ...exemption, revokedBy: by.actor, revokedAt: by.at },
  };
}

function assertState(
  exemption: KeptExemption,
  expected: readonly string[],
  context: PlanContext,
): void {
  const state = stateOf(exemption, context);
  if (expected.includes(state)) return;
  throw new ConflictError(
    `The exemption of ${exemption.item.number} is ${state} already`,
  );
}

function stateOf(exemption: KeptExemption, { by }: PlanContext) {
  return exemptionState(exemption, dayNumber(by.at));
}
