import type { Decision } from 'backstage-plugin-ai-readiness-common';

/** A decision as it is kept. */
export interface KeptDecision {
  decision: Decision;
  /** What it was based on, as it lies there. */
  snapshot: string;
}

/** Reads what was decided; deciding is a change of the review. */
export interface DecisionStore {
  /** Newest first. */
  list(
    entityRef: string,
    page: { offset: number; limit: number },
  ): Promise<Decision[]>;
  find(
    entityRef: string,
    decisionId: string,
  ): Promise<KeptDecision | undefined>;
  /** What a request with this key has done. */
  useOfKey(
    serviceId: string,
    idempotencyKey: string,
  ): Promise<'record-decision' | 'open-re-review' | undefined>;
}
