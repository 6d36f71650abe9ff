import type {
  DraftOutcome,
  DraftReasons,
  ServiceBrief,
  Standing,
  Verdict,
} from 'backstage-plugin-ai-readiness-common';
import type { Slice, VisibleServices } from '../../ownership/OwnershipStore';

/** What services are judged by for a preview. */
export interface PreviewBasis {
  draftHash: string;
  inForceHash: string;
  /** UTC day. */
  asOf: string;
}

/** What a service amounts to by both checklists. */
export interface DraftVerdict {
  serviceId: string;
  /** The stamp of what it was judged by. */
  basedOn: string;
  from: DraftOutcome;
  to: DraftOutcome;
  /** Absent: nothing flips. */
  flip?: { severity: number; reasons: DraftReasons };
}

/** A service that was not judged since it last changed. */
export interface StaleService {
  id: string;
  /** The stamp of the transaction that wrote it last. */
  changedIn: string;
}

/** Services that come out alike. */
export interface OutcomeCount {
  from: DraftOutcome;
  to: DraftOutcome;
  services: number;
}

/** A service that a draft would flip. */
export interface FoundFlip {
  service: ServiceBrief;
  from: DraftOutcome;
  to: DraftOutcome;
  reasons: DraftReasons;
}

export interface FlipFilter {
  visible: VisibleServices;
  from?: Verdict;
  to?: Verdict;
  standingFrom?: Standing;
  standingTo?: Standing;
}

/** Keeps what services would amount to by a draft of the checklist. */
export interface DraftVerdictStore {
  /** By id, behind `after`; of services that have been judged at all. */
  findStale(
    basis: PreviewBasis,
    page: { after?: string; limit: number },
  ): Promise<StaleService[]>;

  save(
    basis: PreviewBasis,
    verdicts: readonly DraftVerdict[],
    at: string,
  ): Promise<void>;

  /** Forgets what was judged for any other draft. */
  forgetOthers(draftHash?: string): Promise<void>;

  /**
   * How services come out, also those that were judged by the same checklists on
   * another day or changed since: these are not among the `judged`.
   */
  count(
    basis: PreviewBasis,
    visible: VisibleServices,
  ): Promise<{ services: number; judged: number; outcomes: OutcomeCount[] }>;

  /** The worst first. */
  findFlips(
    basis: PreviewBasis,
    filter: FlipFilter,
    slice: Slice,
  ): Promise<{ flips: FoundFlip[]; total: number }>;
}
