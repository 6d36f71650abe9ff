import type { LoggerService } from '@backstage/backend-plugin-api';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { stringifyError } from '@backstage/errors';
import type { OwnershipConfig } from 'backstage-plugin-ai-readiness-common';
import type { DirectoryReading } from '../../catalog/DirectoryReader';
import type { ChecklistService } from '../../checklist/ChecklistService';
import { compareService } from './compareService';
import {
  type Bench,
  type ChangedService,
  judgeService,
  unseen,
} from './judgeService';
import { KnownServices } from './KnownServices';
import type {
  JudgedService,
  ReconciliationStore,
  UnseenServices,
} from './ReconciliationStore';
import type { Turns } from '../../tasks/Turns';
import { pieces } from '../../pieces';

/** So many are loaded, judged and written in one transaction. */
const WRITTEN_AT_ONCE = 200;

interface SweepParts {
  store: ReconciliationStore;
  checklists: ChecklistService;
  ownership: OwnershipConfig;
  turns: Turns;
  clock: () => string;
  logger: LoggerService;
}

interface Surroundings {
  reading: DirectoryReading;
  neighbours: ReadonlyMap<string, Entity>;
  held: boolean;
  signal?: AbortSignal;
}

/** One way through all AI services, page by page. */
export class Sweep {
  static begin(parts: SweepParts, around: Surroundings): Sweep {
    return new Sweep(parts, around);
  }

  written = 0;
  readonly liveOwners = new Set<string>();
  private readonly refs = new Set<string>();
  private readonly begunAt: string;

  private constructor(
    private readonly parts: SweepParts,
    private readonly around: Surroundings,
  ) {
    this.begunAt = parts.clock();
  }

  get seen(): number {
    return this.refs.size;
  }

  /** Compares a page of services, and writes those that differ. */
  async take(page: readonly Entity[]): Promise<void> {
    this.around.signal?.throwIfAborted();
    const fresh = page.filter(entity => this.isFirstSight(entity));
    const known = await KnownServices.of(fresh, this.parts.store);
    await this.follow(fresh, known);
    const changed = await this.compare(fresh, known);
    for (const some of pieces(changed, WRITTEN_AT_ONCE)) {
      this.around.signal?.throwIfAborted();
      await this.write(some, known);
    }
  }

  /** Only to be called when the catalog has shown all that it has. */
  async unseen(): Promise<UnseenServices> {
    this.around.signal?.throwIfAborted();
    return this.parts.store.findUnseen(this.refs, this.begunAt);
  }

  /** A page may show again what moved while it was turned. */
  private isFirstSight(entity: Entity): boolean {
    const before = this.refs.size;
    return this.refs.add(stringifyEntityRef(entity)).size > before;
  }

  /** Finds services again that have another name now. */
  private async follow(
    page: readonly Entity[],
    known: KnownServices,
  ): Promise<void> {
    for (const entity of page) {
      const former = known.formerNameOf(entity);
      if (!former) continue;
      const ref = stringifyEntityRef(entity);
      if (await this.parts.store.relink(former.id, ref)) {
        known.rename(former, ref);
        this.parts.logger.info(`${former.entityRef} is ${ref} now`);
      }
    }
  }

  private async compare(
    page: readonly Entity[],
    rows: KnownServices,
  ): Promise<ChangedService[]> {
    const { store, ownership } = this.parts;
    const { reading, neighbours, held } = this.around;
    const ids = page.flatMap(entity => {
      const known = rows.get(stringifyEntityRef(entity));
      return known?.answered ? [known.id] : [];
    });
    const named = await store.namedOwners(ids);
    const { hash: checklistHash } = this.parts.checklists.inForce();
    const changed: ChangedService[] = [];
    for (const entity of page) {
      await this.pauseWhenDue();
      const known = rows.get(stringifyEntityRef(entity));
      const found = compareService(entity, {
        directory: reading.directory,
        neighbours,
        ownership,
        held,
        named: (known && named.get(known.id)) ?? [],
      });
      found.live.forEach(ref => this.liveOwners.add(ref));
      const isSame =
        known?.catalogFingerprint === found.catalogFingerprint &&
        known.checklistHash === checklistHash &&
        !known.archived;
      if (!isSame) changed.push(found);
    }
    return changed;
  }

  private async write(
    changed: readonly ChangedService[],
    known: KnownServices,
  ): Promise<void> {
    const { store, clock } = this.parts;
    const ids = changed.flatMap(
      ({ entity }) => known.get(stringifyEntityRef(entity))?.id ?? [],
    );
    const loaded = new Map(
      (await store.loadAll(ids)).map(state => [state.entityRef, state]),
    );
    const now = clock();
    const judged: JudgedService[] = [];
    for (const service of changed) {
      await this.pauseWhenDue();
      const ref = stringifyEntityRef(service.entity);
      const state = loaded.get(ref) ?? unseen(service.entity);
      judged.push(
        ...this.judged(service, () =>
          judgeService(service, state, this.bench(now)),
        ),
      );
    }
    const kept = await store.saveAll(judged, now);
    this.written += kept.length;
  }

  /** One service that can't be judged costs the others nothing. */
  private judged(
    { entity }: ChangedService,
    judge: () => JudgedService,
  ): JudgedService[] {
    try {
      return [judge()];
    } catch (error) {
      this.parts.logger.error(
        `${stringifyEntityRef(entity)} can't be judged: ${stringifyError(
          error,
        )}`,
      );
      return [];
    }
  }

  private bench(now: string): Bench {
    const { checklists, ownership } = this.parts;
    const { reading, held } = this.around;
    const { directory, contacts } = reading;
    const rules = checklists.inForce();
    return { directory, contacts, rules, ownership, held, now };
  }

  /** Lets requests in between, and stops where that is asked for. */
  private async pauseWhenDue(): Promise<void> {
    const { turns } = this.parts;
    if (!turns.areDue()) return;
    await turns.give();
    this.around.signal?.throwIfAborted();
  }
}
