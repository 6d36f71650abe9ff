/** A service that time has something in store for. */
export interface DueService {
  id: string;
  /** When it was due (ISO instant). */
  dueAt: string;
  /** Absent: to be looked at anew by the next way through the catalog. */
  catalogFingerprint?: string;
}

/** Tells whose time has come. */
export interface DueStore {
  /**
   * The services whose verdict or standing time may have changed by `now`, the
   * longest due first; behind `after`, where it is given.
   */
  findDue(
    now: string,
    page: { after?: Pick<DueService, 'id' | 'dueAt'>; limit: number },
  ): Promise<DueService[]>;
}
