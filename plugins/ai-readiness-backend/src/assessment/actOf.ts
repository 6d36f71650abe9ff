import type { JsonObject } from '@backstage/types';
import type { AuditedAct } from '../audit/audited';
import type { WriteRequest } from './requests';

/** What a write is called in the audit log. Pure. */
export function actOf(
  entityRef: string,
  revision: number,
  request: WriteRequest,
): AuditedAct {
  return {
    eventId: request.kind,
    ...(isBreakGlass(request) && { severityLevel: 'high' as const }),
    meta: { entityRef, revision, ...subjectOf(request) },
  };
}

/** Refs, ids and words of ours; nothing that somebody wrote. */
function subjectOf(request: WriteRequest): JsonObject {
  switch (request.kind) {
    case 'state-item': {
      const { status, undo } = request.body;
      return {
        itemId: request.itemId,
        ...(status && { status }),
        ...(undo && { undo }),
      };
    }
    case 'save-plans':
    case 'add-evidence':
    case 'request-exemption':
      return { itemId: request.itemId };
    case 'update-evidence':
    case 'remove-evidence':
      return { itemId: request.itemId, evidenceId: request.evidenceId };
    case 'set-scope':
      return { scope: request.body.kind };
    case 'record-decision':
      return { verdict: request.body.verdict };
    case 'close-condition':
    case 'extend-condition':
      return { conditionId: request.conditionId };
    case 'answer-exemption':
      return { exemptionId: request.exemptionId, answer: request.answer };
    case 'open-re-review':
      return { trigger: request.body.trigger };
    default:
      return { reviewId: request.reviewId, outcome: request.body.outcome };
  }
}

function isBreakGlass(request: WriteRequest): boolean {
  return (
    request.kind === 'record-decision' && request.body.override !== undefined
  );
}
