/** A service that can be judged by what was seen of it last. */
export interface SeenService {
  id: string;
  /** Absent: to be looked at anew by the next way through the catalog. */
  catalogFingerprint?: string;
}

/** A service that time has something in store for. */
export interface DueService extends SeenService {
  /** When it was due (ISO instant). */
  dueAt: string;
}

/** Tells who has to be judged anew. */
export interface DueStore {
  /**
   * The services whose verdict or standing time may have changed by `now`, the
   * longest due first; behind `after`, where it is given.
   */
  findDue(
    now: string,
    page: { after?: Pick<DueService, 'id' | 'dueAt'>; limit: number },
  ): Promise<DueService[]>;

  /** That an instance goes by this checklist from `at` on (ISO instant). */
  beginChecklist(hash: string, at: string): Promise<void>;

  /** Hash of the checklist that an instance began to go by last. */
  lastBegunChecklist(): Promise<string | undefined>;

  /** Whether any service was judged by another checklist: one look at an index. */
  anyJudgedByAnother(checklistHash: string): Promise<boolean>;

  /**
   * The services that were judged by another checklist, by id; those behind the
   * id `after`, where it is given.
   */
  findJudgedByAnother(
    checklistHash: string,
    page: { after?: string; limit: number },
  ): Promise<SeenService[]>;
}
