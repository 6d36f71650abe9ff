import {
  type Entity,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  type AiService,
  type Checklist,
  dayNumber,
  type Evidence,
  isEvidenceValid,
  type Ownership,
  relationTargets,
  type Review,
  serviceProfile,
} from 'backstage-plugin-ai-readiness-common';
import type { Judgement } from './judge';
import {
  type CatalogLook,
  evidenceByItem,
  type ReviewState,
  type StoredEvidence,
} from './ReviewState';

/** A review without the part that depends on who looks at it. */
export type AnonymousReview = Omit<Review, 'viewer'>;

/** Puts together what a reader gets. Pure. */
export function toReview(options: {
  state: ReviewState;
  look: CatalogLook;
  ownership: Ownership;
  judgement: Judgement;
  checklist: Checklist;
  checklistHash: string;
}): AnonymousReview {
  const { state, look, ownership, checklist, checklistHash } = options;
  const { input, assessment } = options.judgement;
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
      hash: checklistHash,
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
        ...item,
      };
    }),
    ownership,
    pathToGo,
  };
}

function toEvidence(stored: StoredEvidence, today: number): Evidence {
  const { itemId: _, idempotencyKey: __, ...piece } = stored;
  return { valid: isEvidenceValid(piece, today), ...piece };
}

function toAiService({ entity, system, domain }: CatalogLook): AiService {
  const { riskTier, traits } = serviceProfile(entity);
  const spec = (key: string) => {
    const value = entity.spec?.[key];
    return typeof value === 'string' ? { [key]: value } : {};
  };
  const [owner] = relationTargets(entity, RELATION_OWNED_BY);
  return {
    entityRef: stringifyEntityRef(entity),
    title: titleOf(entity),
    ...(owner && { owner }),
    ...(system && { system }),
    ...(domain && { domain }),
    ...spec('lifecycle'),
    ...spec('type'),
    ...(riskTier && { riskTier }),
    traits,
  };
}

function titleOf(entity: Entity): string {
  return entity.metadata.title ?? entity.metadata.name;
}
