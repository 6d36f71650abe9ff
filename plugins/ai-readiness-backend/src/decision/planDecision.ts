import { createHash, randomUUID } from 'node:crypto';
import { RELATION_OWNED_BY } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  buildSnapshot,
  decidedState,
  type Decision,
  type DecisionFacts,
  type KeptReview,
  prepareDecision,
  type PreparedDecision,
  relationTargets,
  reviewDays,
  snapshotText,
} from 'backstage-plugin-ai-readiness-common';
import type { ReviewChange } from '../assessment/ReviewState';
import { toAiService } from '../assessment/toAiService';
import { assertMay } from '../permissions/assertMay';
import { type PlanContext, policyOf } from './PlanContext';
import { assertSeparated } from './planDuties';
import type { DecisionInput, DraftInput } from './requests';

/** A decision ready to be recorded, with what it was based on. */
export interface DrawnUp {
  decision: Decision;
  snapshot: string;
  decidedOn: ReturnType<typeof decidedState>;
}

/** The hash that vouches for a snapshot. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What there is to say of a decision before it is recorded. */
export function prepare(
  draft: DraftInput,
  context: PlanContext,
): PreparedDecision {
  return prepareDecision(draft, factsOf(context));
}

/**
 * @throws InputError with all that is missing, NotAllowedError where it is
 * looser than the caller may decide, or where duties have to be separated
 */
export function planDecision(
  body: DecisionInput,
  idempotencyKey: string | undefined,
  context: PlanContext,
): ReviewChange[] {
  assertMay(context.may.mayDecide);
  const prepared = prepare(body, context);
  if (prepared.relation === 'looser') assertMay(context.may.mayOverride);
  const { problems } = prepared;
  if (problems.length) {
    throw new InputError(
      problems.map(({ path, message }) => `${path}: ${message}`).join('; '),
    );
  }
  assertSeparated(prepared, context);
  const drawnUp = drawUp(body, prepared, context);
  const { decision } = drawnUp;
  return [
    ...Object.entries(prepared.plans).map(
      ([itemId, plans]): ReviewChange => ({ kind: 'plans', itemId, plans }),
    ),
    {
      kind: 'decision',
      ...drawnUp,
      ...(idempotencyKey && { idempotencyKey }),
    },
    ...decision.conditions.map((condition): ReviewChange => {
      const kept = { ...condition, decisionId: decision.id, extensions: [] };
      return { kind: 'condition', condition: kept };
    }),
    ...scheduled(decision, context).map(
      (review): ReviewChange => ({ kind: 'review', review }),
    ),
  ];
}

/** The record as it is kept, with its snapshot. */
export function drawUp(
  body: DecisionInput,
  prepared: PreparedDecision,
  context: PlanContext,
): DrawnUp {
  const { state, look, rules, by } = context;
  const { id, title, version } = rules.checklist;
  const checklist = { id, title, version, hash: rules.hash };
  const snapshot = buildSnapshot({
    service: toAiService(look),
    checklist,
    revision: state.revision,
    scope: state.scope,
    input: prepared.input,
    statements: state.statements,
    evidence: state.evidence.map(({ idempotencyKey: _, ...piece }) => piece),
  });
  const text = snapshotText(snapshot);
  const { verdict, rationale, stricterBecause, override, launchOn } = body;
  const decision: Decision = {
    id: randomUUID(),
    number: (state.decision?.number ?? 0) + 1,
    decidedAt: by.at,
    decidedBy: by.actor,
    verdict,
    computed: prepared.computed,
    relation: prepared.relation ?? 'as-computed',
    scope: state.scope,
    rationale,
    ...(stricterBecause && { stricterBecause }),
    ...(override && { override }),
    ...(launchOn && { launchOn }),
    acceptedRisks: body.acceptedRisks,
    conditions: prepared.conditions.map(condition => ({
      id: randomUUID(),
      ...condition,
    })),
    conflicts: prepared.conflicts,
    checklist,
    revision: state.revision,
    snapshotHash: sha256(text),
  };
  return { decision, snapshot: text, decidedOn: decidedState(snapshot) };
}

function factsOf(context: PlanContext): DecisionFacts {
  const { state, look, by, may, directory, judge } = context;
  const statements = Object.entries(state.statements);
  return {
    input: judge(state).input,
    plans: state.plans,
    scope: state.scope,
    livenessOf: ref => look.livenesses[ref] ?? 'unknown',
    decider: by.actor,
    deciderGroups: may.ownershipRefs,
    statedBy: Object.fromEntries(
      statements.map(([itemId, { statedBy }]) => [itemId, statedBy]),
    ),
    serviceOwners: relationTargets(look.entity, RELATION_OWNED_BY),
    areaOwners: look.areas.flatMap(({ owners }) => owners.map(o => o.ref)),
    directory,
  };
}

function scheduled(decision: Decision, context: PlanContext): KeptReview[] {
  const { verdict, launchOn, decidedAt } = decision;
  if (verdict === 'no-go' || !launchOn) return [];
  return reviewDays(launchOn, decidedAt, policyOf(context)).map(dueOn => ({
    id: randomUUID(),
    decisionId: decision.id,
    kind: 'scheduled',
    dueOn,
    items: [],
    openedAt: decidedAt,
    openedBy: decision.decidedBy,
  }));
}
