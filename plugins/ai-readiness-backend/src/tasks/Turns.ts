import { InTurn } from './InTurn';

/** About as long as others may wait until it is their turn. */
const AT_ONCE_MS = 10;

/**
 * Tells when long work should let others in between. By time, since a service
 * with a dead owner can take as long as a hundred others.
 */
export class Turns {
  static create(
    options: {
      /** What goes first besides, for work that nobody waits for. */
      after?: () => Promise<void>;
      now?: () => number;
    } = {},
  ): Turns {
    return new Turns(options.now ?? (() => performance.now()), options.after);
  }

  private readonly inTurn = new InTurn();
  private last: number;

  private constructor(
    private readonly now: () => number,
    private readonly after?: () => Promise<void>,
  ) {
    this.last = now();
  }

  /** Whether nobody else has had a turn for too long. */
  areDue(): boolean {
    return this.now() - this.last > AT_ONCE_MS;
  }

  /** Comes back when everybody who waits has had their turn. */
  async give(): Promise<void> {
    await this.after?.();
    await this.inTurn.mine();
    this.last = this.now();
  }
}
