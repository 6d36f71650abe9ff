import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { dayNumber, dayOf } from 'backstage-plugin-ai-readiness-common';
import { Turns } from '../tasks/Turns';
import { pieces } from '../pieces';
import { PortfolioIndex } from './memory/PortfolioIndex';
import type { IndexedService, PortfolioStore } from './PortfolioStore';
import { SeenStamps } from './SeenStamps';
import { Shared } from './Shared';

/** Heals what a minute's window lets slip: clocks that differ, long writes. */
const WHOLE_AGAIN_MS = 15 * 60_000;
/** Put into the index before others get their turn. */
const AT_ONCE = 100;

/**
 * Holds the index of all services and keeps it as the database is: whoever asks
 * for it gets what was committed before they asked. One indexed query each time;
 * everybody who asks meanwhile waits for the same next one.
 */
export class IndexKeeper {
  static create(options: {
    store: Pick<PortfolioStore, 'all' | 'changed'>;
    clock: () => string;
    logger: Pick<LoggerService, 'warn'>;
  }): IndexKeeper {
    return new IndexKeeper(options);
  }

  private readonly index: PortfolioIndex;
  private readonly filling = new Shared(() => this.fill());
  private readonly catchingUp = new Shared(() => this.catchUp());
  private stamps?: SeenStamps;
  private filledAt = 0;
  /** Rows that catching up has written since the last filling began. */
  private touched = new Set<number>();

  private constructor(
    private readonly parts: Parameters<typeof IndexKeeper.create>[0],
  ) {
    this.index = new PortfolioIndex(this.today());
  }

  /** As of now. */
  async current(): Promise<PortfolioIndex> {
    if (!this.stamps) await this.filling.joined();
    else if (this.isOld()) this.refill();
    await this.catchingUp.next();
    return this.index;
  }

  /** Begins to fill the index, so that the first page need not wait for it. */
  start(): void {
    this.refill();
  }

  private refill(): void {
    const { logger } = this.parts;
    this.filling.joined().catch(error => {
      // What was there is there still, and the next page tries again.
      logger.warn(`Reading all services failed: ${toError(error).message}`);
    });
  }

  private async fill(): Promise<void> {
    const begun = this.parts.clock();
    const turns = Turns.create();
    const there = new Set<number>();
    this.touched = new Set();
    for await (const page of this.parts.store.all()) {
      for (const services of pieces(page, AT_ONCE)) {
        this.index.put(services.filter(service => this.isNews(service)));
        for (const { id } of services) {
          const row = this.index.knownRowOf(id);
          if (row !== undefined) there.add(row);
        }
        if (turns.areDue()) await turns.give();
      }
    }
    const listed = [...this.index.titles.order];
    this.index.drop(
      listed.filter(row => !there.has(row) && !this.touched.has(row)),
    );
    // Pages are read one by one, so a transaction may be seen in part here.
    this.stamps ??= new SeenStamps(begun);
    this.filledAt = Date.parse(begun);
  }

  private async catchUp(): Promise<void> {
    const { store, clock } = this.parts;
    const { index, stamps } = this;
    const turns = Turns.create();
    await index.startDay(this.today(), turns);
    if (!stamps) return;
    const now = clock();
    const seen = new Set<string>();
    const pages = store.changed(stamps.since(now), stamps.known);
    for await (const page of pages) {
      for (const services of pieces(page, AT_ONCE)) {
        for (const row of index.put(services)) this.touched.add(row);
        services.forEach(({ changedIn }) => seen.add(changedIn));
        if (turns.areDue()) await turns.give();
      }
    }
    // Not before the last page: one may end in the midst of a transaction.
    stamps.add(seen, now);
  }

  /** Whether it is not what the index has, nor older. */
  private isNews({ id, changedIn }: IndexedService): boolean {
    const row = this.index.knownRowOf(id);
    if (row === undefined) return true;
    if (this.touched.has(row)) return false;
    return !this.index.isListed(row) || this.index.stampOf(row) !== changedIn;
  }

  private isOld(): boolean {
    return Date.parse(this.parts.clock()) - this.filledAt >= WHOLE_AGAIN_MS;
  }

  private today(): string {
    return dayOf(dayNumber(this.parts.clock()));
  }
}
