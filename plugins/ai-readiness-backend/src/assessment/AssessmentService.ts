import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  HistoryPage,
  PreviewResult,
  Review,
} from 'backstage-plugin-ai-readiness-common';
import type { PreviewInput, WriteRequest } from './requests';
import type { ReviewState } from './ReviewState';

/** Who asks, as far as the permission decorator has found out. */
export interface Caller {
  credentials: BackstageCredentials;
  /** Whether no rule hides any entity of the catalog from the caller. */
  seesWholeCatalog?: boolean;
  /** What is kept of the service, read while the permission was asked for. */
  readAhead?: Promise<ReviewState | undefined>;
  /** What the caller may do; absent: look only. */
  standing?: {
    /** User ref of a signed-in person. */
    ref?: string;
    /** The person and the groups that they belong to. */
    ownershipRefs: readonly string[];
    mayState: boolean;
    /** Why not, as a plain sentence. */
    because?: string;
  };
}

/** Who writes, on which revision. */
export interface Writer extends Caller {
  /** What the write is based on; another one is a conflict. */
  revision: number;
}

/**
 * Reviews of AI services. Unknown services and those that the caller may not
 * see throw NotFoundError; stale writes StaleRevisionError, with nothing
 * written.
 */
export interface AssessmentService {
  getReview(entityRef: string, caller: Caller): Promise<Review>;

  /** Makes one change and answers with the review as it is then. */
  write(
    entityRef: string,
    request: WriteRequest,
    writer: Writer,
  ): Promise<Review>;

  /** The verdict under hypothetical changes; saves nothing. */
  preview(
    entityRef: string,
    preview: PreviewInput,
    caller: Caller,
  ): Promise<PreviewResult>;

  /** Newest first. */
  getHistory(
    entityRef: string,
    page: { itemId?: string; cursor?: string; limit: number },
    caller: Caller,
  ): Promise<HistoryPage>;
}
