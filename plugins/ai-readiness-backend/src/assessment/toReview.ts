import {
  antiPatterns,
  dayNumber,
  type Evidence,
  isEvidenceValid,
  type Ownership,
  presentFollowUp,
  reassessReason,
  type Review,
} from 'backstage-plugin-ai-readiness-common';
import type { LoadedChecklist } from '../checklist/ChecklistService';
import type { Judgement } from './judge';
import {
  type CatalogLook,
  evidenceByItem,
  type ReviewState,
  type StoredEvidence,
} from './ReviewState';
import { toAiService } from './toAiService';

/** A review without the part that depends on who looks at it. */
export type AnonymousReview = Omit<Review, 'viewer'>;

/** Puts together what a reader gets. Pure. */
export function toReview(options: {
  state: ReviewState;
  look: CatalogLook;
  ownership: Ownership;
  judgement: Judgement;
  rules: LoadedChecklist;
}): AnonymousReview {
  const { state, look, ownership, judgement } = options;
  const { checklist, hash } = options.rules;
  const { input, assessment, facts, standing } = judgement;
  const { verdict, gates, items, pathToGo } = assessment;
  const questions = new Map(
    checklist.gates.flatMap(gate =>
      gate.items.map(item => [item.id, item.question] as const),
    ),
  );
  const today = dayNumber(input.asOf);
  const evidence = evidenceByItem(state.evidence);
  return {
    service: toAiService(look),
    checklist: {
      id: checklist.id,
      title: checklist.title,
      version: checklist.version,
      hash,
    },
    revision: state.revision,
    asOf: input.asOf,
    scope: state.scope,
    verdict,
    gates,
    items: items.map(item => {
      const { note, statedBy, statedAt, owner } =
        state.statements[item.id] ?? {};
      const { closure, target } = state.plans[item.id] ?? {};
      const pieces = evidence.get(item.id) ?? [];
      // The large part comes last: spread first, it takes twenty times as long.
      return {
        question: questions.get(item.id) ?? '',
        note,
        statedBy,
        statedAt,
        namedOwner: owner,
        evidence: pieces.map(piece => toEvidence(piece, today)),
        closurePlan: closure,
        targetPlan: target,
        reassess: reassessReason(state.reviews, item.id),
        ...item,
      };
    }),
    ownership,
    pathToGo,
    ...presentFollowUp({
      facts,
      assessed: standing,
      drift: state.drift,
      ...(state.found?.since && { standingSince: state.found.since }),
      livenessOf: ref => look.livenesses[ref] ?? 'unknown',
      verdict,
    }),
    decision: state.decision,
    antiPatterns: antiPatterns({
      items,
      evidenceKinds: kindsByItem(evidence),
      areas: look.areas,
      standing: standing.standing,
      ...(state.decision && { decided: state.decision.verdict }),
      ...(facts.lifecycle && { lifecycle: facts.lifecycle }),
      asOf: input.asOf,
    }),
  };
}

function kindsByItem(evidence: ReturnType<typeof evidenceByItem>) {
  return Object.fromEntries(
    [...evidence].map(([itemId, pieces]) => [
      itemId,
      pieces.map(({ kind }) => kind),
    ]),
  );
}

function toEvidence(stored: StoredEvidence, today: number): Evidence {
  const { itemId: _, idempotencyKey: __, ...piece } = stored;
  return { valid: isEvidenceValid(piece, today), ...piece };
}
