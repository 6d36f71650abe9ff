import { setImmediate as turn } from 'node:timers/promises';

/** About as long as others may wait until it is their turn. */
const AT_ONCE_MS = 15;

/**
 * Tells when long work should let others in between. By time, since a service
 * with a dead owner can take as long as a hundred others.
 */
export class Turns {
  static create(options: { now?: () => number } = {}): Turns {
    return new Turns(options.now ?? (() => performance.now()));
  }

  private last: number;

  private constructor(private readonly now: () => number) {
    this.last = now();
  }

  /** Whether nobody else has had a turn for too long. */
  areDue(): boolean {
    return this.now() - this.last > AT_ONCE_MS;
  }

  /** Comes back when everybody who waits has had their turn. */
  async give(): Promise<void> {
    await turn();
    this.last = this.now();
  }
}
