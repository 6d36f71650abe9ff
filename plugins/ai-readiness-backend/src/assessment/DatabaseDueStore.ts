import type { Knex } from 'knex';
import type { ServiceRow } from '../database/tables';
import type { DueService, DueStore } from './DueStore';

/** By the index on `next_change_at`: as long as there is something to do. */
export class DatabaseDueStore implements DueStore {
  static create(options: { client: Knex }): DatabaseDueStore {
    return new DatabaseDueStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  async findDue(
    now: string,
    page: Parameters<DueStore['findDue']>[1],
  ): Promise<DueService[]> {
    const { after, limit } = page;
    const query = this.client<ServiceRow>('services')
      .where('next_change_at', '<=', now)
      .whereNull('archived_at')
      .orderBy(['next_change_at', 'id'])
      .limit(limit)
      .select('id', 'next_change_at', 'catalog_fingerprint');
    if (after) {
      query.whereRaw('(next_change_at, id) > (?, ?)', [after.dueAt, after.id]);
    }
    const rows = await query;
    return rows.map(row => ({
      id: row.id,
      dueAt: row.next_change_at ?? now,
      ...(row.catalog_fingerprint && {
        catalogFingerprint: row.catalog_fingerprint,
      }),
    }));
  }
}
