import type { Knex } from 'knex';
import type { BegunChecklistRow, ServiceRow } from '../database/tables';
import type { DueService, DueStore, SeenService } from './DueStore';

/** By indexes: that nothing is to do costs next to nothing. */
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
      ...toSeen(row),
      dueAt: row.next_change_at ?? now,
    }));
  }

  async beginChecklist(hash: string, at: string): Promise<void> {
    await this.client<BegunChecklistRow>('checklists_begun')
      .insert({ hash, begun_at: at })
      .onConflict('hash')
      .merge();
  }

  async lastBegunChecklist(): Promise<string | undefined> {
    const row = await this.client<BegunChecklistRow>('checklists_begun')
      .orderBy([{ column: 'begun_at', order: 'desc' }, { column: 'hash' }])
      .first('hash');
    return row?.hash;
  }

  async anyJudgedByAnother(checklistHash: string): Promise<boolean> {
    const present = () =>
      this.client<ServiceRow>('services').whereNull('archived_at');
    const [{ lowest, highest }] = await this.client.select({
      lowest: present().min('checklist_hash'),
      highest: present().max('checklist_hash'),
    });
    return [lowest, highest].some(
      hash => hash !== null && hash !== checklistHash,
    );
  }

  async findJudgedByAnother(
    checklistHash: string,
    { after = '', limit }: Parameters<DueStore['findJudgedByAnother']>[1],
  ): Promise<SeenService[]> {
    const rows = await this.client<ServiceRow>('services')
      .whereNull('archived_at')
      .whereNot({ checklist_hash: checklistHash })
      .where('id', '>', after)
      .orderBy('id')
      .limit(limit)
      .select('id', 'catalog_fingerprint');
    return rows.map(toSeen);
  }
}

function toSeen(
  row: Pick<ServiceRow, 'id' | 'catalog_fingerprint'>,
): SeenService {
  return {
    id: row.id,
    ...(row.catalog_fingerprint && {
      catalogFingerprint: row.catalog_fingerprint,
    }),
  };
}
