import type { HistoryRecord } from '../history/chain';
import type { Assignment, Workloads } from '../ownership/Assignment';
import type { CatalogLook, ReviewChange, ReviewState } from './ReviewState';

/** The computed columns of a service's row. */
export interface ServiceSummary {
  verdict: string;
  gatesPassed: number;
  gatesTotal: number;
  openCritical: number;
  open: number;
  notAssessed: number;
  exempt: number;
  ownershipGaps: number;
  nextChangeAt?: string;
  computedAt: string;
}

/** What is derived from a state and kept beside it. */
export interface Derived {
  look: CatalogLook;
  /** What somebody is accountable for. */
  duties: readonly Assignment[];
  workloads: Workloads;
  summary: ServiceSummary;
  /** Of look and summary, as far as they are news. */
  fingerprint: string;
}

/** What lies there already of what is derived. */
export type Kept = Pick<
  ReviewState,
  'id' | 'revision' | 'fingerprint' | 'dutiesFingerprint'
>;

/** Keeps reviews. Every write is one transaction. */
export interface AssessmentStore {
  load(entityRef: string): Promise<ReviewState | undefined>;

  /** The state of a service, begun empty when there is none. */
  begin(service: {
    entityRef: string;
    uid?: string;
    at: string;
  }): Promise<ReviewState>;

  /**
   * Keeps a look and what follows from it, unless a write came between: that
   * one has kept its own. Changes no revision.
   */
  saveDerived(state: Kept, derived: Derived): Promise<void>;

  /**
   * Makes a change, with its history, if the state is still at the revision
   * that it was computed from. Answers false, with nothing written, if not.
   */
  saveChange(
    state: ReviewState,
    change: ReviewChange,
    derived: Derived,
    history: readonly HistoryRecord[],
  ): Promise<boolean>;
}
