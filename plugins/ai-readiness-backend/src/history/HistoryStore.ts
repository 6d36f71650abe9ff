import type {
  DecidedState,
  KeptReview,
} from 'backstage-plugin-ai-readiness-common';
import type { HistoryHead, HistoryRecord } from './chain';

/** Which entries of a history. */
export interface HistoryFilter {
  itemId?: string;
  actor?: string;
  kind?: string;
}

/** A service's history, as far as its own row knows it. */
export interface ServiceHistory {
  serviceId: string;
  entityRef: string;
  /** Where it ends. */
  head: HistoryHead;
}

/** What goes with a decision and is no entry of its own. */
export interface FollowedDecision {
  decidedOn: DecidedState;
  /** Its scheduled reviews, as they are now. */
  scheduled: KeptReview[];
}

/** Reads what has been recorded of services. */
export interface HistoryStore {
  /** Newest first, before `beforeSeq` where given. */
  list(
    entityRef: string,
    page: HistoryFilter & { beforeSeq?: number; limit: number },
  ): Promise<HistoryRecord[]>;

  find(entityRef: string): Promise<ServiceHistory | undefined>;
  /** All of them, piece by piece, those of archived services too. */
  services(): AsyncIterable<ServiceHistory>;
  /** The entries of a service by their number, piece by piece. */
  read(serviceId: string, upTo?: number): AsyncIterable<HistoryRecord>;
  /** The highest number of an entry that lies there; 0 where none does. */
  lastSeq(serviceId: string): Promise<number>;
  findDecision(decisionId: string): Promise<FollowedDecision | undefined>;
}
