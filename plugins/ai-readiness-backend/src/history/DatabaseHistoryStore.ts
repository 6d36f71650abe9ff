import type { Knex } from 'knex';
import type { HistoryRow } from '../database/tables';
import type { HistoryRecord } from './chain';
import type { HistoryStore } from './HistoryStore';

/** The history table, on SQLite and Postgres. */
export class DatabaseHistoryStore implements HistoryStore {
  static create(options: { client: Knex }): DatabaseHistoryStore {
    return new DatabaseHistoryStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  /** Part of the transaction that makes the change. */
  static async append(
    tx: Knex.Transaction,
    serviceId: string,
    records: readonly HistoryRecord[],
  ): Promise<void> {
    if (!records.length) return;
    const rows = records.map(record => toRow(serviceId, record));
    await tx<HistoryRow>('history').insert(rows);
  }

  async list(
    entityRef: string,
    page: { itemId?: string; beforeSeq?: number; limit: number },
  ): Promise<HistoryRecord[]> {
    const query = this.client<HistoryRow>('history')
      .select('history.*')
      .join('services', 'services.id', 'history.service_id')
      .where('services.entity_ref', entityRef)
      .orderBy('history.seq', 'desc')
      .limit(page.limit);
    if (page.itemId !== undefined) query.where('history.item_id', page.itemId);
    if (page.beforeSeq !== undefined) {
      query.where('history.seq', '<', page.beforeSeq);
    }
    const rows: HistoryRow[] = await query;
    return rows.map(fromRow);
  }
}

function toRow(serviceId: string, record: HistoryRecord): HistoryRow {
  const json = (value: unknown) =>
    value === undefined ? null : JSON.stringify(value);
  return {
    service_id: serviceId,
    seq: record.seq,
    at: record.at,
    actor: record.actor,
    kind: record.kind,
    item_id: record.itemId ?? null,
    from_value: json(record.from),
    to_value: json(record.to),
    prev_hash: record.prevHash ?? null,
    hash: record.hash,
  };
}

function fromRow(row: HistoryRow): HistoryRecord {
  return {
    seq: row.seq,
    at: row.at,
    actor: row.actor,
    kind: row.kind as HistoryRecord['kind'],
    ...(row.item_id !== null && { itemId: row.item_id }),
    ...(row.from_value !== null && { from: JSON.parse(row.from_value) }),
    ...(row.to_value !== null && { to: JSON.parse(row.to_value) }),
    ...(row.prev_hash !== null && { prevHash: row.prev_hash }),
    hash: row.hash,
  };
}
