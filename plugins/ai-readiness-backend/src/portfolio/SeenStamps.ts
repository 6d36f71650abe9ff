const WINDOW_MS = 60_000;
const INSTANT = '2026-01-01T00:00:00.000Z'.length;

/**
 * The transactions that have been seen, of the last minute. A transaction is
 * stamped when it begins and seen when it is over, so one that began earlier
 * may be seen later; whichever is seen is seen whole.
 */
export class SeenStamps {
  private readonly seen = new Set<string>();
  private newest: string;

  /** @param begun - ISO instant before anything was read */
  constructor(begun: string) {
    this.newest = begun;
  }

  /** From when on to look for others. */
  since(now: string): string {
    // A writer whose clock is ahead is not to hide what others write.
    const newest = this.newest < now ? this.newest : now;
    return new Date(Date.parse(newest) - WINDOW_MS).toISOString();
  }

  get known(): ReadonlySet<string> {
    return this.seen;
  }

  add(stamps: Iterable<string>, now: string): void {
    for (const stamp of stamps) {
      this.seen.add(stamp);
      const instant = stamp.slice(0, INSTANT);
      if (instant > this.newest) this.newest = instant;
    }
    const since = this.since(now);
    for (const stamp of this.seen) {
      if (stamp < since) this.seen.delete(stamp);
    }
  }
}
