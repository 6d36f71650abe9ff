import type {
  DecisionDetail,
  DecisionPreview,
  DecisionsPage,
  HistoryVerification,
  Replay,
} from 'backstage-plugin-ai-readiness-common';
import type { Caller } from '../assessment/AssessmentService';
import type { DraftInput } from './requests';

/**
 * What was decided of a service, and what would be. Deciding itself is a write
 * of the review. Unknown services and decisions, and those that the caller may
 * not see, throw NotFoundError.
 */
export interface DecisionService {
  /** Newest first. */
  list(
    entityRef: string,
    page: { cursor?: string; limit: number },
    caller: Caller,
  ): Promise<DecisionsPage>;

  get(
    entityRef: string,
    decisionId: string,
    caller: Caller,
  ): Promise<DecisionDetail>;

  /** As Markdown. */
  memo(entityRef: string, decisionId: string, caller: Caller): Promise<string>;

  /** What the rules say today of what a decision was based on. */
  replay(
    entityRef: string,
    decisionId: string,
    caller: Caller,
  ): Promise<Replay>;

  /** A decision as it would be recorded; saves nothing. */
  preview(
    entityRef: string,
    draft: DraftInput,
    caller: Caller,
  ): Promise<DecisionPreview>;

  /** Whether the history of a service is what was recorded. */
  verifyHistory(
    entityRef: string,
    caller: Caller,
  ): Promise<HistoryVerification>;
}
