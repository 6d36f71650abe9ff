import type {
  GuardState,
  LossSeen,
} from 'backstage-plugin-ai-readiness-common';
import type { Derived } from '../../assessment/AssessmentStore';
import type { RuledReview } from '../../assessment/ReviewState';

/** What the guard holds, besides what is told of it. */
export type Hold = Extract<GuardState, { state: 'holding' }> & {
  lostOwners: string[];
  /** When they were last known to be live (ISO instant). */
  lastLiveAt: string;
};

/** Where going through the catalog stands. */
export interface RunState {
  /** When somebody asked for a run that has not begun yet. */
  requestedAt?: string;
  startedAt?: string;
  finishedAt?: string;
  succeededAt?: string;
  error?: string;
  services?: number;
  /** Owners who were live when last nothing was held. */
  liveOwners: string[];
  hold?: Hold;
  confirmedLoss: string[];
  /** Since when many services have been missing at once (ISO instant). */
  missingSince?: string;
}

/** How a run ended. */
export interface RunResult {
  finishedAt: string;
  services: number;
  /** Absent: as they were. */
  liveOwners?: readonly string[];
  missingSince?: string;
}

/** A service that the catalog does not show any more. */
export type GoneService = Pick<KnownService, 'id' | 'entityRef'>;

/** What is known of services, against what the catalog shows. */
export interface UnseenServices {
  /** All that are not archived. */
  known: number;
  gone: GoneService[];
}

/** A service's row, as far as it tells whether to judge the service anew. */
export interface KnownService {
  id: string;
  entityRef: string;
  uid?: string;
  catalogFingerprint?: string;
  /** Of the checklist that it was judged by. */
  checklistHash?: string;
  archived: boolean;
  /** Whether anybody has answered anything. */
  answered: boolean;
}

/** A service that was judged anew, ready to be kept. */
export interface JudgedService {
  state: RuledReview;
  derived: Derived;
  catalogFingerprint: string;
}

/** What going through the catalog reads and writes. */
export interface ReconciliationStore {
  readRun(): Promise<RunState>;
  /** Asks for a run that begins after this moment. */
  requestRun(at: string): Promise<void>;
  /** Whoever asked for a run is answered by this one. */
  beginRun(at: string): Promise<void>;
  /** Forgets the error of the run before. */
  endRun(result: RunResult): Promise<void>;
  failRun(finishedAt: string, error: string): Promise<void>;

  /**
   * Answers `false`, and changes nothing, where other losses are confirmed by
   * now than the hold was decided by.
   */
  saveHold(
    hold: Hold | undefined,
    confirmedLoss: readonly string[],
  ): Promise<boolean>;
  /**
   * Lets go; what was lost is taken for gone. Answers `false`, and changes
   * nothing, where this loss is not held or has grown.
   */
  confirmLoss(seen: LossSeen): Promise<boolean>;

  knownByRef(refs: readonly string[]): Promise<KnownService[]>;
  /** Further rows that stand for these entities, under whatever name. */
  knownByUid(
    uids: readonly string[],
    exceptIds: readonly string[],
  ): Promise<KnownService[]>;
  findService(entityRef: string): Promise<KnownService | undefined>;
  /** Owners that the reviews of these services name, by service id. */
  namedOwners(ids: readonly string[]): Promise<ReadonlyMap<string, string[]>>;
  /** Everybody whom any review names. */
  allNamedOwners(): Promise<string[]>;
  loadAll(ids: readonly string[]): Promise<RuledReview[]>;

  /**
   * Keeps all of them in one transaction, but for those that were written to
   * meanwhile. Brings back what was archived. Answers the refs of those kept.
   */
  saveAll(services: readonly JudgedService[], at: string): Promise<string[]>;

  /** Services that are not archived. */
  countServices(): Promise<number>;
  /** Who was not seen, of those that were known when the looking began. */
  findUnseen(
    seenRefs: ReadonlySet<string>,
    begunAt: string,
  ): Promise<UnseenServices>;
  /** Answers how many; what has another name by now stays. */
  archive(gone: readonly GoneService[], at: string): Promise<number>;

  /**
   * Lets a row stand for another entity, unless that one has answers of its own:
   * then nothing changes, and the answer is `false`.
   */
  relink(id: string, entityRef: string): Promise<boolean>;
}
