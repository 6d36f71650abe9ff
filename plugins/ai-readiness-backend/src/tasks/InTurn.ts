import { setImmediate as turn } from 'node:timers/promises';

/**
 * Puts those who come at the same time in a row. Answers of the database, or
 * pauses of work, end in bursts; taken one after the other without a break, they
 * would hold up everybody else for as long as all of them take.
 */
export class InTurn {
  private last: Promise<void> = Promise.resolve();

  /** Comes back in a turn of the event loop that no other caller has. */
  mine(): Promise<void> {
    this.last = this.last.then(() => turn());
    return this.last;
  }
}
