import type { JsonValue } from '@backstage/types';
import type { Knex } from 'knex';
import type {
  DecisionRow,
  FollowUpReviewRow,
  HistoryRow,
  ServiceRow,
} from '../database/tables';
import { pieces } from '../pieces';
import type { HistoryRecord } from './chain';
import type {
  FollowedDecision,
  HistoryFilter,
  HistoryStore,
  ServiceHistory,
} from './HistoryStore';

/** A history may be long: it is read in pieces of this many. */
const AT_ONCE = 500;
/** Databases take only so many values in one statement. */
const WRITTEN_AT_ONCE = 400;

const SERVICE_COLUMNS = [
  'id',
  'entity_ref',
  'history_seq',
  'history_hash',
] as const;

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
    await DatabaseHistoryStore.appendAll(tx, [{ serviceId, records }]);
  }

  /** The same for many services at once. */
  static async appendAll(
    tx: Knex.Transaction,
    chains: readonly {
      serviceId: string;
      records: readonly HistoryRecord[];
    }[],
  ): Promise<void> {
    const rows = chains.flatMap(({ serviceId, records }) =>
      records.map(record => toRow(serviceId, record)),
    );
    for (const some of pieces(rows, WRITTEN_AT_ONCE)) {
      await tx<HistoryRow>('history').insert(some);
    }
  }

  async list(
    entityRef: string,
    page: HistoryFilter & { beforeSeq?: number; limit: number },
  ): Promise<HistoryRecord[]> {
    const { itemId, actor, kind, beforeSeq, limit } = page;
    const query = this.client<HistoryRow>('history')
      .select('history.*')
      .join('services', 'services.id', 'history.service_id')
      .where('services.entity_ref', entityRef)
      .orderBy('history.seq', 'desc')
      .limit(limit);
    if (itemId !== undefined) query.where('history.item_id', itemId);
    if (actor !== undefined) query.where('history.actor', actor);
    if (kind !== undefined) query.where('history.kind', kind);
    if (beforeSeq !== undefined) query.where('history.seq', '<', beforeSeq);
    const rows: HistoryRow[] = await query;
    return rows.map(fromRow);
  }

  async find(entityRef: string): Promise<ServiceHistory | undefined> {
    const [row] = await this.client<ServiceRow>('services')
      .where({ entity_ref: entityRef })
      .select(...SERVICE_COLUMNS);
    return row && toServiceHistory(row);
  }

  async *services(): AsyncIterable<ServiceHistory> {
    for (let last = ''; ; ) {
      const rows = await this.client<ServiceRow>('services')
        .where('entity_ref', '>', last)
        .orderBy('entity_ref')
        .limit(AT_ONCE)
        .select(...SERVICE_COLUMNS);
      yield* rows.map(toServiceHistory);
      if (rows.length < AT_ONCE) return;
      last = rows[rows.length - 1].entity_ref;
    }
  }

  async *read(serviceId: string, upTo?: number): AsyncIterable<HistoryRecord> {
    for (let last: number | undefined; ; ) {
      const query = this.client<HistoryRow>('history')
        .where({ service_id: serviceId })
        .orderBy('seq')
        .limit(AT_ONCE);
      if (last !== undefined) query.where('seq', '>', last);
      if (upTo !== undefined) query.where('seq', '<=', upTo);
      const rows: HistoryRow[] = await query;
      yield* rows.map(fromRow);
      if (rows.length < AT_ONCE) return;
      last = rows[rows.length - 1].seq;
    }
  }

  async lastSeq(serviceId: string): Promise<number> {
    const [row] = await this.client<HistoryRow>('history')
      .where({ service_id: serviceId })
      .orderBy('seq', 'desc')
      .limit(1)
      .select('seq');
    return row?.seq ?? 0;
  }

  async findDecision(
    decisionId: string,
  ): Promise<FollowedDecision | undefined> {
    const [decision] = await this.client<DecisionRow>('decisions')
      .where({ id: decisionId })
      .select('decided_state');
    if (!decision) return undefined;
    const reviews = await this.client<FollowUpReviewRow>('reviews')
      .where({ decision_id: decisionId, kind: 'scheduled' })
      .orderBy('due_on')
      .select('record');
    return {
      decidedOn: JSON.parse(decision.decided_state),
      scheduled: reviews.map(({ record }) => JSON.parse(record)),
    };
  }
}

function toServiceHistory(
  row: Pick<ServiceRow, (typeof SERVICE_COLUMNS)[number]>,
): ServiceHistory {
  return {
    serviceId: row.id,
    entityRef: row.entity_ref,
    head: {
      seq: row.history_seq,
      ...(row.history_hash && { hash: row.history_hash }),
    },
  };
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
    ...(row.from_value !== null && { from: parsed(row.from_value) }),
    ...(row.to_value !== null && { to: parsed(row.to_value) }),
    ...(row.prev_hash !== null && { prevHash: row.prev_hash }),
    hash: row.hash,
  };
}

/** What somebody has put there by hand has to be found, not to be in the way. */
function parsed(text: string): JsonValue {
  try {
    return JSON.parse(text);
  } catch {
    return { unreadable: text };
  }
}
