import { setTimeout as sleep } from 'node:timers/promises';
import type { RequestHandler } from 'express';

/** Whoever reads page after page asks for the next one within this time. */
const PAUSE_MS = 10;
/** Work in the background goes on all the same, if slowly. */
const AT_MOST_MS = 250;
const LOOK_EVERY_MS = 2;

/** Requests that are being answered: work that can wait lets them go first. */
export class RequestsInFlight {
  static create(): RequestsInFlight {
    return new RequestsInFlight();
  }

  private open = 0;
  private lastEnded = -Infinity;

  private constructor() {}

  /** Before everything that answers. */
  readonly handler: RequestHandler = (_req, res, next) => {
    this.open += 1;
    res.once('close', () => {
      this.open -= 1;
      this.lastEnded = performance.now();
    });
    next();
  };

  /** Comes back when nobody waits for an answer, after a quarter of a second at the latest. */
  async answered(): Promise<void> {
    const until = performance.now() + AT_MOST_MS;
    while (this.areThere() && performance.now() < until) {
      await sleep(LOOK_EVERY_MS);
    }
  }

  private areThere(): boolean {
    return this.open > 0 || performance.now() - this.lastEnded < PAUSE_MS;
  }
}
