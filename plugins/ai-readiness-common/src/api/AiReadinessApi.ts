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
}
