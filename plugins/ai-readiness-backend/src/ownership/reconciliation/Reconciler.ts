import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import {
  type OwnershipConfig,
  unjudgedOwners,
} from 'backstage-plugin-ai-readiness-common';
import type { DirectoryReading } from '../../catalog/DirectoryReader';
import type { ServiceStream } from '../../catalog/ServiceStream';
import type { ChecklistService } from '../../checklist/ChecklistService';
import { DirectoryGuard } from './DirectoryGuard';
import { missingServices } from './missingServices';
import type { ReconciliationStore, RunState } from './ReconciliationStore';
import { Sweep } from './Sweep';
import { Turns } from '../../tasks/Turns';

/** Others want to use the scheduler as well. */
const RUNS_AT_ONCE = 3;

/** What a run did. */
export interface RunReport {
  services: number;
  /** Rows of services that were written. */
  written: number;
  archived: number;
  held: boolean;
}

/**
 * Goes through the whole catalog and writes what has changed in it. May be killed
 * at any moment: each piece that is written is whole, and the next run goes on.
 */
export class Reconciler {
  static create(options: {
    store: ReconciliationStore;
    directory: { refreshed(signal?: AbortSignal): Promise<DirectoryReading> };
    services: Pick<ServiceStream, 'services' | 'readNeighbours'>;
    checklists: ChecklistService;
    ownership: OwnershipConfig;
    maxLossPercent: number;
    turns?: Turns;
    clock: () => string;
    logger: LoggerService;
  }): Reconciler {
    return new Reconciler(options);
  }

  private constructor(
    private readonly parts: Parameters<typeof Reconciler.create>[0],
  ) {}

  /**
   * Goes through it once more where somebody has asked for that since the run
   * began: it may have read already what they have changed.
   */
  async runAsAsked(signal?: AbortSignal): Promise<void> {
    for (let runs = 0; runs < RUNS_AT_ONCE; runs += 1) {
      await this.run(signal);
      if (signal?.aborted || !(await this.isAskedFor())) return;
    }
  }

  /** Never throws: what goes wrong is kept with the run, and logged. */
  async run(signal?: AbortSignal): Promise<RunReport | undefined> {
    const { store, clock, logger } = this.parts;
    try {
      await store.beginRun(clock());
      // After it has begun: who confirms a loss later asks for another run.
      const before = await store.readRun();
      return await this.sweep(before, signal);
    } catch (error) {
      logger.warn(
        `The catalog was not gone through to its end; the next run continues: ${stringifyError(
          error,
        )}`,
      );
      await this.remember(error);
      return undefined;
    }
  }

  private async sweep(
    before: RunState,
    signal?: AbortSignal,
  ): Promise<RunReport> {
    const { store, services, ownership, clock } = this.parts;
    const reading = await this.parts.directory.refreshed(signal);
    const neighbours = await services.readNeighbours(signal);
    const guard = DirectoryGuard.create({
      ...this.parts,
      ...(signal && { signal }),
    });
    const { directory, held } = await guard.judge(before, reading, neighbours);
    const { turns = Turns.create() } = this.parts;
    const sweep = Sweep.begin(
      { ...this.parts, turns },
      {
        reading: { ...reading, directory },
        neighbours,
        held,
        ...(signal && { signal }),
      },
    );
    for await (const page of services.services(signal)) {
      await sweep.take(page);
    }
    const { gone, doubted, missingSince } = await this.missing(sweep, before);
    // An outage that takes the directory may take services with it.
    const trusted = !held && !doubted;
    const archived = trusted ? await store.archive(gone, clock()) : 0;
    // Whoever can't be judged today was live the last time that somebody could.
    const unjudged = unjudgedOwners(before.liveOwners, directory, ownership);
    const live = [...new Set([...sweep.liveOwners, ...unjudged])].sort();
    const settled =
      before.confirmedLoss.length > 0 ||
      live.join() !== [...before.liveOwners].sort().join();
    await store.endRun({
      finishedAt: clock(),
      services: sweep.seen,
      ...(missingSince && { missingSince }),
      ...(trusted && settled && { liveOwners: live }),
    });
    return { services: sweep.seen, written: sweep.written, archived, held };
  }

  private async missing(sweep: Sweep, before: RunState) {
    const { maxLossPercent: limitPercent, clock, logger } = this.parts;
    const unseen = await sweep.unseen();
    const { known, gone } = unseen;
    const options = { limitPercent, now: clock() };
    const missing = missingServices(unseen, before, options);
    if (missing.doubted && !before.missingSince) {
      logger.error(
        `${gone.length} of ${known} services are missing in the catalog, all at once (more than ${limitPercent} %): is it complete? None of them is archived unless that lasts for a day`,
      );
    }
    return { gone, ...missing };
  }

  private async isAskedFor(): Promise<boolean> {
    const { store, logger } = this.parts;
    try {
      return (await store.readRun()).requestedAt !== undefined;
    } catch (error) {
      logger.warn(
        `It can't be read whether to run again: ${stringifyError(error)}`,
      );
      return false;
    }
  }

  private async remember(error: unknown): Promise<void> {
    const { store, clock, logger } = this.parts;
    const text = stringifyError(error).slice(0, 1000);
    try {
      await store.failRun(clock(), text);
    } catch (cause) {
      logger.warn(`The run could not be ended: ${stringifyError(cause)}`);
    }
  }
}
