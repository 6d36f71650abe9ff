import type { z } from 'zod';
import type { ChecklistResponse } from '../checklist/types';
import type {
  CloseConditionRequest,
  CompleteReviewRequest,
  DecisionDetail,
  DecisionDraft,
  DecisionPreview,
  DecisionRequest,
  DecisionsPage,
  ExemptionAnswer,
  ExemptionRequest,
  ExtendConditionRequest,
  Replay,
  ReReviewRequest,
} from '../decision/types';
import type { HistoryPage, HistoryVerification } from '../history/types';
import type { historyQuerySchema } from './contract';
import type {
  EvidenceRequest,
  LaunchScope,
  PlansRequest,
  PreviewRequest,
  PreviewResult,
  Review,
  StateItemRequest,
} from '../assessment/types';
import type {
  Departure,
  DutiesQuery,
  GapsFilter,
  GapsPage,
  GapsQuery,
  OwnerDuties,
  OwnersByAreaPage,
  OwnersByAreaQuery,
  OwnersPage,
  OwnersQuery,
  LossSeen,
  Reconciliation,
} from '../ownership/types';

/** @public */
export interface WriteOptions {
  /** The revision of the review that the change is based on. */
  revision: number;
}

/** @public */
export interface CreateOptions extends WriteOptions {
  /** The same key creates the same thing once. */
  idempotencyKey: string;
}

/** @public */
export type HistoryQuery = z.input<typeof historyQuerySchema>;

/**
 * What the backend offers; see `docs/api/README.md`.
 * @public
 */
export interface AiReadinessApi {
  getChecklist(): Promise<ChecklistResponse>;
  /** With `asOf`: as it stood when that past UTC day ended. */
  getReview(entityRef: string, query?: { asOf?: string }): Promise<Review>;
  stateItem(
    entityRef: string,
    itemId: string,
    body: StateItemRequest,
    options: WriteOptions,
  ): Promise<Review>;
  savePlans(
    entityRef: string,
    itemId: string,
    body: PlansRequest,
    options: WriteOptions,
  ): Promise<Review>;
  /** The same idempotency key adds the same evidence once. */
  addEvidence(
    entityRef: string,
    itemId: string,
    body: EvidenceRequest,
    options: CreateOptions,
  ): Promise<Review>;
  updateEvidence(
    entityRef: string,
    itemId: string,
    evidenceId: string,
    body: EvidenceRequest,
    options: WriteOptions,
  ): Promise<Review>;
  removeEvidence(
    entityRef: string,
    itemId: string,
    evidenceId: string,
    options: WriteOptions,
  ): Promise<Review>;
  setScope(
    entityRef: string,
    scope: LaunchScope,
    options: WriteOptions,
  ): Promise<Review>;
  /** The verdict that hypothetical changes would give; saves nothing. */
  preview(entityRef: string, body: PreviewRequest): Promise<PreviewResult>;
  /** Newest first. */
  getHistory(entityRef: string, query?: HistoryQuery): Promise<HistoryPage>;
  verifyHistory(entityRef: string): Promise<HistoryVerification>;

  /** Newest first. */
  getDecisions(
    entityRef: string,
    query?: { cursor?: string; limit?: number },
  ): Promise<DecisionsPage>;
  getDecision(entityRef: string, decisionId: string): Promise<DecisionDetail>;
  /** As Markdown. */
  getDecisionMemo(entityRef: string, decisionId: string): Promise<string>;
  replayDecision(entityRef: string, decisionId: string): Promise<Replay>;
  /** A decision as it would be recorded; saves nothing. */
  previewDecision(
    entityRef: string,
    body: DecisionDraft,
  ): Promise<DecisionPreview>;
  recordDecision(
    entityRef: string,
    body: DecisionRequest,
    options: CreateOptions,
  ): Promise<Review>;
  closeCondition(
    entityRef: string,
    conditionId: string,
    body: CloseConditionRequest,
    options: CreateOptions,
  ): Promise<Review>;
  extendCondition(
    entityRef: string,
    conditionId: string,
    body: ExtendConditionRequest,
    options: WriteOptions,
  ): Promise<Review>;
  requestExemption(
    entityRef: string,
    itemId: string,
    body: ExemptionRequest,
    options: WriteOptions,
  ): Promise<Review>;
  /** `revoke` also withdraws a request. */
  answerExemption(
    entityRef: string,
    exemptionId: string,
    answer: 'approve' | 'decline' | 'revoke',
    body: ExemptionAnswer,
    options: WriteOptions,
  ): Promise<Review>;
  /** Puts what a change affects back to not assessed. */
  openReReview(
    entityRef: string,
    body: ReReviewRequest,
    options: CreateOptions,
  ): Promise<Review>;
  completeReview(
    entityRef: string,
    reviewId: string,
    body: CompleteReviewRequest,
    options: WriteOptions,
  ): Promise<Review>;
  /** Looks at the service in the catalog now. */
  checkService(entityRef: string): Promise<Review>;
  /** Carries the answers that were given under `from` over to the service. */
  relinkService(entityRef: string, from: string): Promise<Review>;

  getOwners(query?: OwnersQuery): Promise<OwnersPage>;
  /** An owner whom nobody knows throws NotFoundError. */
  getOwner(ownerRef: string, query?: DutiesQuery): Promise<OwnerDuties>;
  getDeparture(ownerRef: string): Promise<Departure>;
  getOwnersByArea(query?: OwnersByAreaQuery): Promise<OwnersByAreaPage>;
  getGaps(query?: GapsQuery): Promise<GapsPage>;
  /** The gaps as CSV. */
  exportGaps(query?: GapsFilter): Promise<string>;

  getReconciliation(): Promise<Reconciliation>;
  /** Starts to go through the catalog; the answer does not wait for its end. */
  reconcile(): Promise<Reconciliation>;
  /** Lets go of the liveness that the directory guard holds, if it holds that. */
  confirmLoss(seen: LossSeen): Promise<Reconciliation>;
}
