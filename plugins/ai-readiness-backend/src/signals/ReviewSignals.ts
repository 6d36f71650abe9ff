/** Tells open pages that a review is not as they show it any more. */
export interface ReviewSignals {
  /**
   * Never fails: nobody's write depends on who is looking.
   *
   * @param seen - nobody wrote: it was seen in the catalog, or time has passed,
   * and the revision is what it was
   */
  changed(entityRef: string, revision: number, seen?: 'seen'): Promise<void>;
}

/** Tells nobody. */
export const NO_SIGNALS: ReviewSignals = { changed: async () => {} };
