import type { ChecklistResponse } from '../checklist/types';
import type { HistoryPage } from '../history/types';
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

/**
 * What the backend offers; see `docs/api/README.md`.
 * @public
 */
export interface AiReadinessApi {
  getChecklist(): Promise<ChecklistResponse>;
  getReview(entityRef: string): Promise<Review>;
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
    options: WriteOptions & { idempotencyKey: string },
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
  getHistory(
    entityRef: string,
    options?: { itemId?: string; cursor?: string; limit?: number },
  ): Promise<HistoryPage>;
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
