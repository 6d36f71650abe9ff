import type {
  LossSeen,
  Reconciliation,
  Review,
} from 'backstage-plugin-ai-readiness-common';
import type { Caller } from '../../assessment/AssessmentService';

/** Who asks about going through the catalog, and what they may do. */
export interface Operator extends Caller {
  viewer?: Reconciliation['viewer'];
}

/** Going through the catalog, as people see it and have it done. */
export interface ReconciliationService {
  getState(operator: Operator): Promise<Reconciliation>;

  /** Starts a run, or leaves the one that is going; does not wait for its end. */
  reconcile(operator: Operator): Promise<Reconciliation>;

  /** Takes the owners who were seen lost at once for gone. */
  confirmLoss(seen: LossSeen, operator: Operator): Promise<Reconciliation>;

  /** Looks at one service now. */
  checkService(entityRef: string, operator: Operator): Promise<Review>;

  /**
   * Carries the answers that were given under `from` over to a service that has
   * none yet.
   */
  relink(entityRef: string, from: string, operator: Operator): Promise<Review>;
}
