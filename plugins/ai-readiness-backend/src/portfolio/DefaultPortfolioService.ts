import { setImmediate as turn } from 'node:timers/promises';
import type {
  PortfolioPage,
  PortfolioRow,
  Rollup,
  Trend,
} from 'backstage-plugin-ai-readiness-common';
import { decodeCursor, encodeCursor } from '../http/cursor';
import { Turns } from '../tasks/Turns';
import { pieces } from '../pieces';
import { MATCHES } from './memory/Column';
import { inOrder, slice } from './memory/Looks';
import { Remembered } from './memory/Remembered';
import { type RolledUp, rollUp } from './memory/rollUp';
import { columnOf } from './memory/select';
import { decodePlace, encodePlace, isSame, type Place } from './place';
import type { PortfolioReader, Reading } from './PortfolioReader';
import type {
  PortfolioCaller,
  PortfolioExport,
  PortfolioExportInput,
  PortfolioQueryInput,
  PortfolioService,
  RollupQueryInput,
  TrendQueryInput,
} from './PortfolioService';
import type { PortfolioStore } from './PortfolioStore';
import { Recent } from './Recent';
import type { Trends } from './Trends';

/** So many rows of an export are in memory at once. */
const PIECE = 250;
const AS_OF_SERVES_FOR_MS = 5_000;
const ROLLUPS = 30;

/** Lists that are found in memory, with rows that are read for each page. */
export class DefaultPortfolioService implements PortfolioService {
  static create(options: {
    reader: PortfolioReader;
    trends: Trends;
    store: Pick<PortfolioStore, 'rows' | 'lastReconciled'>;
    clock: () => string;
  }): DefaultPortfolioService {
    return new DefaultPortfolioService(options);
  }

  private readonly reconciled: Recent<string | undefined>;
  private readonly rollups = new Remembered<Promise<RolledUp>>(ROLLUPS);

  private constructor(
    private readonly parts: Parameters<
      typeof DefaultPortfolioService.create
    >[0],
  ) {
    const { store, clock } = parts;
    this.reconciled = new Recent({
      ask: () => store.lastReconciled(),
      servesForMs: AS_OF_SERVES_FOR_MS,
      clock,
    });
  }

  async getServices(
    query: PortfolioQueryInput,
    caller: PortfolioCaller,
  ): Promise<PortfolioPage> {
    const { reader, store } = this.parts;
    const { limit, cursor, ...list } = query;
    const named = inOrder(list);
    const place = decodePlace(cursor, named);
    const reading = await reader.read(list, caller);
    const { index, look, notes } = reading;
    const ordered = reader.ordered(index, list);
    const offset = offsetOf(place, ordered, reading);
    const rows = slice(look, ordered, { offset, limit });
    const next = offset + rows.length;
    const [last] = rows.slice(-1);
    const nextCursor =
      rows.length > 0 && next < look.services
        ? encodePlace(next, endOf(last, index), named)
        : undefined;
    const [services, asOf] = await Promise.all([
      rows.length ? store.rows(rows.map(index.idOf)) : [],
      this.asOf(),
    ]);
    return {
      services,
      total: look.services,
      ...(nextCursor && { nextCursor }),
      totals: look.totals,
      facets: look.facets,
      notes,
      ...asOf,
    };
  }

  async exportServices(
    { format: _, ...list }: PortfolioExportInput,
    caller: PortfolioCaller,
  ): Promise<PortfolioExport> {
    const { reader } = this.parts;
    const { index, look, asked } = await reader.read(list, caller);
    const ordered = reader.ordered(index, list);
    const all = { offset: 0, limit: Infinity };
    const ids = slice(look, ordered, all).map(index.idOf);
    const { gates } = asked.names;
    return { services: ids.length, gates, pieces: this.rowsOf(ids) };
  }

  async getTrend(
    { days, ...filter }: TrendQueryInput,
    caller: PortfolioCaller,
  ): Promise<Trend> {
    const { reader, trends } = this.parts;
    return trends.of(await reader.read(filter, caller), days);
  }

  async getRollup(
    query: RollupQueryInput,
    caller: PortfolioCaller,
  ): Promise<Rollup> {
    const { by, limit, cursor, ...filter } = query;
    const named = { ...inOrder(filter), by };
    const offset = decodeCursor(cursor, named);
    const reading = await this.parts.reader.read(filter, caller);
    const [groups, asOf] = await Promise.all([
      this.groupsOf(reading, by),
      this.asOf(),
    ]);
    const next = offset + limit;
    return {
      by,
      groups: groups.page(offset, next),
      total: groups.total,
      ...(next < groups.total && { nextCursor: encodeCursor(next, named) }),
      ...asOf,
    };
  }

  private groupsOf(reading: Reading, by: RollupQueryInput['by']) {
    const { index, look, asked } = reading;
    const key = `${by} ${this.parts.reader.keyOf(reading)}`;
    return this.rollups.get(`${index.version}`, key, () =>
      rollUp(index, look.found, columnOf(index, by, asked.owners), {
        names: asked.names,
        turns: Turns.create(),
      }),
    );
  }

  private async *rowsOf(
    ids: readonly string[],
  ): AsyncGenerator<PortfolioRow[]> {
    for (const some of pieces(ids, PIECE)) {
      yield await this.parts.store.rows(some);
      await turn();
    }
  }

  private async asOf(): Promise<{ asOf?: string }> {
    const asOf = await this.reconciled.get();
    return asOf ? { asOf } : {};
  }
}

function endOf(row: number, index: Reading['index']) {
  return { id: index.idOf(row), stamp: index.stampOf(row) };
}

/** Behind the last entry where that is as it was, else by counting. */
function offsetOf(
  { offset, after }: Place,
  ordered: Uint32Array,
  { index, look }: Pick<Reading, 'index' | 'look'>,
): number {
  if (!after) return offset;
  const row = index.rowOf(after.id);
  if (row === undefined || look.found[row] !== MATCHES) return offset;
  if (!isSame(after, index.stampOf(row))) return offset;
  let before = 0;
  for (const each of ordered) {
    before += Number(look.found[each] === MATCHES);
    if (each === row) break;
  }
  return before;
}
