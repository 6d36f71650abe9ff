import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** Whoever reads page after page asks for the next one within this time. */
const PAUSE_MS = 10;
/** Work in the background goes on all the same, if slowly. */
const AT_MOST_MS = 100;
/** Whoever takes a large file in at leisure holds nothing up. */
const COUNTS_FOR_MS = 1_000;
const LOOK_EVERY_MS = 2;

/** Requests that are being answered: work that can wait lets them go first. */
export class RequestsInFlight {
  static create(): RequestsInFlight {
    return new RequestsInFlight();
  }

  private readonly open = new Set<object>();
  private lastEnded = -Infinity;

  private constructor() {}

  /** A request has come in, to be answered by this. */
  add(response: Pick<ServerResponse, 'destroyed' | 'once'>): void {
    // Whoever left while the backend found out who they are is not heard of again.
    if (response.destroyed) return;
    const ended = () => {
      if (this.open.delete(response)) this.lastEnded = performance.now();
    };
    const limit = setTimeout(ended, COUNTS_FOR_MS).unref();
    this.open.add(response);
    response.once('close', () => {
      clearTimeout(limit);
      ended();
    });
  }

  /** Comes back when nobody waits for an answer, and after a tenth of a second at the latest. */
  async answered(): Promise<void> {
    const until = performance.now() + AT_MOST_MS;
    while (this.areThere() && performance.now() < until) {
      await sleep(LOOK_EVERY_MS);
    }
  }

  private areThere(): boolean {
    const sinceLast = performance.now() - this.lastEnded;
    return this.open.size > 0 || sinceLast < PAUSE_MS;
  }
}
