import type { PortfolioRow } from 'backstage-plugin-ai-readiness-common';
import type { Knex } from 'knex';
import { lastReconciled } from '../database/lastReconciled';
import type { ServiceDayRow, ServiceRow } from '../database/tables';
import { whereAmong } from '../database/whereAmong';
import { Turns } from '../tasks/Turns';
import { InTurn } from '../tasks/InTurn';
import type {
  IndexedService,
  PortfolioStore,
  ServiceDay,
} from './PortfolioStore';
import {
  type FullRow,
  INDEX_COLUMNS,
  type IndexRow,
  ROW_COLUMNS,
  toIndexed,
  toPortfolioRow,
  toServiceDay,
} from './rows';

/** As many as are read before others get their turn. */
const SERVICES_AT_ONCE = 250;
const DAYS_AT_ONCE = 2_000;

/** Lists of all services, on SQLite and Postgres. */
export class DatabasePortfolioStore implements PortfolioStore {
  static create(options: {
    client: Knex;
    clock: () => string;
    /** How many rows are read by one statement. */
    pages?: { services: number; days: number };
  }): DatabasePortfolioStore {
    const pages = { services: SERVICES_AT_ONCE, days: DAYS_AT_ONCE };
    return new DatabasePortfolioStore({ pages, ...options });
  }

  private readonly inTurn = new InTurn();

  private constructor(
    private readonly parts: Required<
      Parameters<typeof DatabasePortfolioStore.create>[0]
    >,
  ) {}

  async *all(): AsyncIterable<IndexedService[]> {
    const byId = (after: IndexRow | undefined) =>
      this.index()
        .whereNull('archived_at')
        .modify(query => after && query.where('id', '>', after.id))
        .orderBy('id');
    for await (const rows of this.pages(byId)) yield rows.map(toIndexed);
  }

  /** One statement, as long as nothing has changed. */
  async *changed(
    since: string,
    known: ReadonlySet<string>,
  ): AsyncIterable<IndexedService[]> {
    const stamps = await this.stamps(since);
    const first = stamps.find(stamp => !known.has(stamp));
    if (first === undefined) return;
    // By now its services may have been written again, with stamps yet to come.
    const byStamp = (after: IndexRow | undefined) =>
      this.index()
        .where('changed_in', '>=', first)
        .whereNot(query => whereAmong(query, 'changed_in', [...known]))
        .modify(query => {
          if (!after) return;
          const last = [after.changed_in, after.id];
          query.whereRaw('(changed_in, id) > (?, ?)', last);
        })
        .orderBy(['changed_in', 'id']);
    for await (const rows of this.pages(byStamp)) yield rows.map(toIndexed);
  }

  async rows(ids: readonly string[]): Promise<PortfolioRow[]> {
    const { client, clock } = this.parts;
    const found: FullRow[] = await client<ServiceRow>('services')
      .modify(query => whereAmong(query, 'id', ids))
      .whereNull('archived_at')
      .select(...ROW_COLUMNS);
    await this.inTurn.mine();
    const byId = new Map(found.map(row => [row.id, row]));
    const today = clock().slice(0, 10);
    return ids.flatMap(id => {
      const row = byId.get(id);
      return row ? [toPortfolioRow(row, today)] : [];
    });
  }

  async *days({
    from,
    until,
  }: Parameters<PortfolioStore['days']>[0]): AsyncIterable<ServiceDay[]> {
    const { client, pages } = this.parts;
    const turns = Turns.create();
    let after: ServiceDayRow | undefined;
    for (;;) {
      const query = client<ServiceDayRow>('service_days as days')
        .where('day', '<=', until)
        .where(wanted =>
          wanted
            .where('day', '>=', from)
            .orWhereNotExists(
              client('service_days as later')
                .whereRaw('later.service_id = days.service_id')
                .whereRaw('later.day > days.day')
                .where('later.day', '<=', from),
            ),
        )
        .orderBy(['day', 'service_id'])
        .limit(pages.days);
      if (after) {
        const last = [after.day, after.service_id];
        query.whereRaw('(day, service_id) > (?, ?)', last);
      }
      const rows = await query;
      if (rows.length) yield rows.map(toServiceDay);
      if (rows.length < pages.days) return;
      after = rows[rows.length - 1];
      if (turns.areDue()) await turns.give();
    }
  }

  lastReconciled(): Promise<string | undefined> {
    return lastReconciled(this.parts.client);
  }

  /**
   * Of all transactions since then, in their order, in one step through the index for each:
   * one of them may have written thousands of services.
   */
  private async stamps(since: string): Promise<string[]> {
    const { client } = this.parts;
    const first = (condition: string) =>
      `select min(changed_in) from services where changed_in ${condition}`;
    const found: { stamp: string }[] = await client
      .withRecursive(
        'stamps',
        ['stamp'],
        client.raw(
          `${first('>= ?')} union all
           select (${first('> stamp')}) from stamps where stamp is not null`,
          [since],
        ),
      )
      .from('stamps')
      .whereNotNull('stamp')
      .select('stamp');
    return found.map(({ stamp }) => stamp);
  }

  private index() {
    return this.parts.client<ServiceRow>('services').select(...INDEX_COLUMNS);
  }

  /** Page by page, each behind the row that the one before ends with. */
  private async *pages(
    read: (after: IndexRow | undefined) => PromiseLike<IndexRow[]> & {
      limit(rows: number): PromiseLike<IndexRow[]>;
    },
  ): AsyncIterable<IndexRow[]> {
    const { services: atOnce } = this.parts.pages;
    const turns = Turns.create();
    let after: IndexRow | undefined;
    for (;;) {
      const rows = await read(after).limit(atOnce);
      if (rows.length) yield rows;
      if (rows.length < atOnce) return;
      after = rows[rows.length - 1];
      if (turns.areDue()) await turns.give();
    }
  }
}
