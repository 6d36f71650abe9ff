import type {
  KeptCondition,
  KeptDrift,
} from 'backstage-plugin-ai-readiness-common';
import type { Assignment, Workloads } from '../ownership/Assignment';
import type { HistoryDraft } from './historyOf';
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
  standing: string;
  standingSince?: string;
  /** In force. */
  decisionId?: string;
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
  /** A `Scorecard`, JSON. */
  scorecard: string;
  /** `Renewals`, JSON. */
  renewals: string;
  /** Of the checklist that it was judged by. */
  checklistHash: string;
  /** Drift that has begun, ended or is otherwise than it was. */
  drift: readonly KeptDrift[];
  /** Conditions that were closed and are open again. */
  reopened: readonly KeptCondition[];
  /** What the history tells of it. */
  seen: readonly HistoryDraft[];
  /** Of look, summary, scorecard and renewals, as far as they are news. */
  fingerprint: string;
}

/** A history draft with who made the change, and when. */
export type AuthoredDraft = HistoryDraft & { actor: string; at: string };

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
   * Keeps a look and what follows from it, unless somebody wrote or looked in
   * between: they have kept their own. Changes no revision.
   *
   * @returns the state as it is kept then; absent where nothing was written
   */
  saveDerived(
    state: ReviewState,
    derived: Derived,
  ): Promise<ReviewState | undefined>;

  /**
   * Makes changes, with their history, if the state is still the one that they
   * were computed from.
   *
   * @param drafts - what the history tells of the changes
   * @returns the state as it is kept then; absent, with nothing written, if not
   */
  saveChanges(
    state: ReviewState,
    changes: readonly ReviewChange[],
    derived: Derived,
    drafts: readonly AuthoredDraft[],
  ): Promise<ReviewState | undefined>;
}
