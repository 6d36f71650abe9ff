import type { LoggerService } from '@backstage/backend-plugin-api';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  type Directory,
  directoryLoss,
  guardDirectory,
  heldDirectory,
  isMassLoss,
  namedOwnerRefs,
  type OwnershipConfig,
} from 'backstage-plugin-ai-readiness-common';
import type { DirectoryReading } from '../../catalog/DirectoryReader';
import type { ServiceStream } from '../../catalog/ServiceStream';
import { surroundings } from '../../catalog/surroundings';
import type {
  Hold,
  ReconciliationStore,
  RunState,
} from './ReconciliationStore';

/** Keeps a directory outage from turning every service No-Go. */
export class DirectoryGuard {
  static create(options: {
    store: ReconciliationStore;
    services: Pick<ServiceStream, 'services'>;
    ownership: OwnershipConfig;
    maxLossPercent: number;
    signal?: AbortSignal;
    clock: () => string;
    logger: LoggerService;
  }): DirectoryGuard {
    return new DirectoryGuard(options);
  }

  private constructor(
    private readonly parts: Parameters<typeof DirectoryGuard.create>[0],
  ) {}

  /** The directory to judge liveness by: as it was read, or held. */
  async judge(
    before: RunState,
    reading: DirectoryReading,
    neighbours: ReadonlyMap<string, Entity>,
  ): Promise<{ directory: Directory; held: boolean }> {
    const { store } = this.parts;
    const hold = await this.decide(before, reading, neighbours);
    if (hold || before.hold) {
      const saved = await store.saveHold(hold, before.confirmedLoss);
      // Somebody has confirmed a loss meanwhile: it counts for this run.
      if (!saved) return this.judge(await store.readRun(), reading, neighbours);
    }
    this.announce(before.hold, hold);
    const { directory } = reading;
    return hold
      ? { directory: heldDirectory(directory, before.liveOwners), held: true }
      : { directory, held: false };
  }

  private async decide(
    before: RunState,
    { directory, readAt }: DirectoryReading,
    neighbours: ReadonlyMap<string, Entity>,
  ): Promise<Hold | undefined> {
    const { ownership, maxLossPercent } = this.parts;
    const { liveOwners, hold, confirmedLoss } = before;
    const confirmed = new Set(confirmedLoss);
    const guard = (named?: ReadonlySet<string>) => {
      const except = { confirmed, ...(named && { named }) };
      const loss = directoryLoss(liveOwners, directory, ownership, except);
      const previous = hold ?? { state: 'watching' as const };
      const state = guardDirectory(loss, maxLossPercent, previous, readAt);
      return { state, lostOwners: loss.lost };
    };
    if (guard().state.state === 'watching') return undefined;
    // Suspicious; but whom nobody names any more, nobody misses. Unless services
    // are gone as well: then nobody is named because of the same outage.
    const { state, lostOwners } = guard(await this.namedNow(neighbours));
    if (state.state === 'watching') return undefined;
    const lastLiveAt = hold?.lastLiveAt ?? before.succeededAt ?? readAt;
    return { ...state, lostOwners, lastLiveAt };
  }

  /**
   * Everybody whom the catalog or a review names at this moment; `undefined`
   * where too many services are missing to tell.
   */
  private async namedNow(
    neighbours: ReadonlyMap<string, Entity>,
  ): Promise<ReadonlySet<string> | undefined> {
    const { store, services, ownership, maxLossPercent, signal } = this.parts;
    const named = new Set(await store.allNamedOwners());
    const seen = new Set<string>();
    for await (const page of services.services(signal)) {
      for (const service of page) {
        seen.add(stringifyEntityRef(service));
        const { around } = surroundings(service, ref => neighbours.get(ref));
        namedOwnerRefs(around, ownership).forEach(ref => named.add(ref));
      }
    }
    const known = await store.countServices();
    const missing = known - seen.size;
    return isMassLoss(missing, known, maxLossPercent) ? undefined : named;
  }

  private announce(before: Hold | undefined, now: Hold | undefined): void {
    const { logger } = this.parts;
    if (now && !before) {
      logger.error(
        `${now.lost} of ${
          now.known
        } owners can't answer any more, all at once (more than ${
          now.limitPercent
        } %): is the directory complete? Liveness is held as it was until they are back or somebody confirms the loss. Among them: ${now.examples?.join(
          ', ',
        )}`,
      );
    }
    if (before && !now) {
      logger.info('Liveness follows the directory again');
    }
  }
}
