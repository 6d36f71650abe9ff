import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  HistoryPage,
  PreviewResult,
  Review,
} from 'backstage-plugin-ai-readiness-common';
import type { Audience } from '../audit/audited';
import type { CallerStanding } from '../permissions/CallerStanding';
import type { HistoryFilter } from '../history/HistoryStore';
import type { PreviewInput, WriteRequest } from './requests';
import type { ReviewState } from './ReviewState';

/** Who asks, as far as the permission decorator has found out. */
export interface Caller extends Audience {
  credentials: BackstageCredentials;
  /** Whether no rule hides any entity of the catalog from the caller. */
  seesWholeCatalog?: boolean;
  /** Brings in what was done before: what is seen now has no part in it. */
  tellsThePast?: boolean;
  /** What is kept of the service, read while the permission was asked for. */
  readAhead?: Promise<ReviewState | undefined>;
  /** What the caller may do; absent: look only. */
  standing?: CallerStanding;
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
  /** With `asOf`: as it stood when that past UTC day ended. */
  getReview(
    entityRef: string,
    caller: Caller,
    query?: { asOf?: string },
  ): Promise<Review>;

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
    page: HistoryFilter & { cursor?: string; limit: number },
    caller: Caller,
  ): Promise<HistoryPage>;
}
