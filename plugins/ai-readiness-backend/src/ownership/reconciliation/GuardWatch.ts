import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { ReconciliationStore } from './ReconciliationStore';

/** A guard that is noticed later than this is noticed too late on a page. */
const SERVES_FOR_MS = 15_000;

/** What is held, as far as looking at one service needs it. */
export interface HeldLiveness {
  /** Owners who count as live. */
  liveOwners: ReadonlySet<string>;
  /** When they were last known to be (ISO instant). */
  lastLiveAt: string;
}

/**
 * Whether liveness is held, known without asking the database each time: what
 * was read last is answered at once, and renewed behind the answer.
 */
export class GuardWatch {
  static create(options: {
    store: Pick<ReconciliationStore, 'readRun'>;
    clock: () => string;
    logger: LoggerService;
  }): GuardWatch {
    return new GuardWatch(options);
  }

  private last?: { at: number; held?: HeldLiveness };
  private renewing?: Promise<void>;

  private constructor(
    private readonly parts: Parameters<typeof GuardWatch.create>[0],
  ) {}

  async held(): Promise<HeldLiveness | undefined> {
    const age = this.last ? this.now() - this.last.at : Infinity;
    if (age >= SERVES_FOR_MS) {
      const renewed = this.renew();
      if (!this.last) await renewed;
    }
    return this.last?.held;
  }

  /** Reads anew: something is known to have changed. */
  async renew(): Promise<void> {
    this.renewing ??= this.read().finally(() => {
      this.renewing = undefined;
    });
    await this.renewing;
  }

  private async read(): Promise<void> {
    try {
      const { hold, liveOwners } = await this.parts.store.readRun();
      this.last = {
        at: this.now(),
        ...(hold && {
          held: {
            liveOwners: new Set(liveOwners),
            lastLiveAt: hold.lastLiveAt,
          },
        }),
      };
    } catch (error) {
      // Whoever needs the database as well will say so themself.
      this.parts.logger.warn(
        `The directory guard can't be read: ${stringifyError(error)}`,
      );
    }
  }

  private now(): number {
    return Date.parse(this.parts.clock());
  }
}
