import type { z } from 'zod';
import type { DecisionWrite, DraftInput } from '../decision/requests';
import type {
  evidenceInputSchema,
  launchScopeSchema,
  plansInputSchema,
  previewSchema,
  stateItemSchema,
} from 'backstage-plugin-ai-readiness-common';

export type PreviewInput = z.output<typeof previewSchema>;
type EvidenceInput = z.output<typeof evidenceInputSchema>;

/** One parsed write. */
export type WriteRequest = AssessmentWrite | DecisionWrite;

/** One parsed write of what people say of a service. */
export type AssessmentWrite =
  | {
      kind: 'state-item';
      itemId: string;
      body: z.output<typeof stateItemSchema>;
    }
  | {
      kind: 'save-plans';
      itemId: string;
      body: z.output<typeof plansInputSchema>;
    }
  | {
      kind: 'add-evidence';
      itemId: string;
      body: EvidenceInput;
      idempotencyKey?: string;
    }
  | {
      kind: 'update-evidence';
      itemId: string;
      evidenceId: string;
      body: EvidenceInput;
    }
  | { kind: 'remove-evidence'; itemId: string; evidenceId: string }
  | { kind: 'set-scope'; body: z.output<typeof launchScopeSchema> };

/** Owners that a request names, with the path at which it does. */
export function ownersNamedInRequest(
  request: WriteRequest,
): { path: string; ref: string }[] {
  if (request.kind === 'state-item') {
    return named([['owner', request.body.owner]]);
  }
  if (request.kind === 'save-plans') {
    const { closure, target } = request.body;
    return named([
      ['closure.owner', closure?.owner],
      ['closure.accountable', closure?.accountable],
      ['target.owner', target?.owner],
    ]);
  }
  if (request.kind === 'record-decision') {
    return ownersNamedInDraft(request.body);
  }
  return [];
}

/** Owners that a decision names, or that one would. */
export function ownersNamedInDraft(
  draft: DraftInput,
): { path: string; ref: string }[] {
  return named([
    ...draft.conditions.flatMap(({ owner, accountable }, index) => [
      [`conditions[${index}].owner`, owner] as const,
      [`conditions[${index}].accountable`, accountable] as const,
    ]),
    ...draft.acceptedRisks.map(
      ({ accountable }, index) =>
        [`acceptedRisks[${index}].accountable`, accountable] as const,
    ),
  ]);
}

function named(
  owners: readonly (readonly [path: string, ref: string | null | undefined])[],
): { path: string; ref: string }[] {
  return owners.flatMap(([path, ref]) => (ref ? [{ path, ref }] : []));
}
