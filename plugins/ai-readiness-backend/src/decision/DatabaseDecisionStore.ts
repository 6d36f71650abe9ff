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

  async isKnownKey(serviceId: string, key: string): Promise<boolean> {
    const own = { service_id: serviceId, idempotency_key: key };
    const rows: unknown[] = await this.client
      .from('decisions')
      .select('id')
      .where(own)
      .unionAll(this.client.from('reviews').select('id').where(own));
    return rows.length > 0;
  }

  private of(entityRef: string): Knex.QueryBuilder {
    return this.client
      .from('decisions')
      .join('services', 'services.id', 'decisions.service_id')
      .where('services.entity_ref', entityRef);
  }
}
