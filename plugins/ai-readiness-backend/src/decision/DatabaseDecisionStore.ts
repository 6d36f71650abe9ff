import type { Decision } from 'backstage-plugin-ai-readiness-common';
import type { Knex } from 'knex';
import type { DecisionRow } from '../database/tables';
import type { DecisionStore, KeptDecision } from './DecisionStore';

/** The decisions table, on SQLite and Postgres. */
export class DatabaseDecisionStore implements DecisionStore {
  static create(options: { client: Knex }): DatabaseDecisionStore {
    return new DatabaseDecisionStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  async list(
    entityRef: string,
    { offset, limit }: { offset: number; limit: number },
  ): Promise<Decision[]> {
    const rows: Pick<DecisionRow, 'record'>[] = await this.of(entityRef)
      .select('decisions.record')
      .orderBy('decisions.number', 'desc')
      .offset(offset)
      .limit(limit);
    return rows.map(({ record }) => JSON.parse(record));
  }

  async find(
    entityRef: string,
    decisionId: string,
  ): Promise<KeptDecision | undefined> {
    const [row]: Pick<DecisionRow, 'record' | 'snapshot'>[] = await this.of(
      entityRef,
    )
      .where('decisions.id', decisionId)
      .select('decisions.record', 'decisions.snapshot');
    return row && { decision: JSON.parse(row.record), snapshot: row.snapshot };
  }

  async useOfKey(
    serviceId: string,
    key: string,
  ): Promise<'record-decision' | 'open-re-review' | undefined> {
    const own = { service_id: serviceId, idempotency_key: key };
    const used = (table: string, use: string) =>
      this.client
        .from(table)
        .where(own)
        .select(this.client.raw('? as use', [use]));
    const [row] = await used('decisions', 'record-decision').unionAll(
      used('reviews', 'open-re-review'),
    );
    return row?.use;
  }

  private of(entityRef: string): Knex.QueryBuilder {
    return this.client
      .from('decisions')
      .join('services', 'services.id', 'decisions.service_id')
      .where('services.entity_ref', entityRef);
  }
}
