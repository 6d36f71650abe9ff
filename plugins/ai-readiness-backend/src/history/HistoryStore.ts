import type { HistoryRecord } from './chain';

/** Reads what has been recorded of a service. */
export interface HistoryStore {
  /** Newest first, before `beforeSeq` where given. */
  list(
    entityRef: string,
    page: { itemId?: string; beforeSeq?: number; limit: number },
  ): Promise<HistoryRecord[]>;
}
