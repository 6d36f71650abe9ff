import type { CampaignFigures } from 'backstage-plugin-ai-readiness-common';
import type { Knex } from 'knex';
import type { CampaignRow } from '../database/tables';
import { whereVisible } from '../database/visibleServices';
import { readSlice } from '../database/readSlice';
import type { Slice, VisibleServices } from '../ownership/OwnershipStore';
import type {
  CampaignStore,
  CampaignView,
  KeptCampaign,
} from './CampaignStore';
import { toCampaignRow, toClosedColumns, toKeptCampaign } from './rows';

/** On SQLite and Postgres. */
export class DatabaseCampaignStore implements CampaignStore {
  static create(options: { client: Knex }): DatabaseCampaignStore {
    return new DatabaseCampaignStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  async add(campaign: KeptCampaign, key?: string): Promise<KeptCampaign> {
    await this.campaigns()
      .insert(toCampaignRow(campaign, key))
      .onConflict('idempotency_key')
      .ignore();
    const row = await this.campaigns()
      .where(key ? { idempotency_key: key } : { id: campaign.id })
      .first();
    if (!row) throw new Error(`Campaign ${campaign.id} could not be kept`);
    return toKeptCampaign(row);
  }

  async find(
    id: string,
    view: CampaignView,
  ): Promise<KeptCampaign | undefined> {
    const row: CampaignRow | undefined = await this.shown(view)
      .where('campaigns.id', id)
      .first('campaigns.*');
    return row && toKeptCampaign(row);
  }

  async list(view: CampaignView, slice: Slice) {
    const query = this.shown(view)
      .select('campaigns.*')
      .orderByRaw('case when closed_at is null then 0 else 1 end')
      .orderByRaw("coalesce(closed_at, '') desc")
      .orderBy(['due_on', 'created_at', 'id']);
    const { rows, total } = await readSlice<CampaignRow>(query, slice);
    return { campaigns: rows.map(toKeptCampaign), total };
  }

  async goingOn(): Promise<KeptCampaign[]> {
    const rows = await this.campaigns()
      .whereNull('closed_at')
      .orderBy(['due_on', 'id']);
    return rows.map(toKeptCampaign);
  }

  async update(
    id: string,
    revision: number,
    change: Parameters<CampaignStore['update']>[2],
  ): Promise<boolean> {
    const { title, goal, dueOn, owner } = change;
    const query = this.campaigns().where({ id, revision });
    const changed = await query.whereNull('closed_at').update({
      revision: revision + 1,
      title,
      goal: goal ?? null,
      due_on: dueOn,
      owner,
    });
    return changed > 0;
  }

  async close(
    id: string,
    closed: NonNullable<KeptCampaign['closed']>,
    dueOn?: string,
  ): Promise<boolean> {
    const query = this.campaigns().where({ id }).whereNull('closed_at');
    if (dueOn) query.where({ due_on: dueOn });
    return (await query.update(toClosedColumns(closed))) > 0;
  }

  async reopen(id: string, closedAt: string): Promise<boolean> {
    const query = this.campaigns().where({ id, closed_at: closedAt });
    return (await query.update(toClosedColumns())) > 0;
  }

  async figures(
    ids: readonly string[],
    visible: VisibleServices | undefined,
  ): Promise<ReadonlyMap<string, CampaignFigures>> {
    if (!visible || !ids.length) return new Map();
    const rows: Record<'id' | 'open' | 'done', string>[] = await this.client
      .from('campaign_tasks as tasks')
      .join('services', 'services.id', 'tasks.service_id')
      .modify(query => whereVisible(query, visible))
      .whereIn('tasks.campaign_id', ids as string[])
      .whereNull('tasks.dropped_on')
      .groupBy('tasks.campaign_id')
      .select('tasks.campaign_id as id')
      .select(
        this.client.raw(
          'count(*) - count(tasks.done_on) as open, count(tasks.done_on) as done',
        ),
      );
    return new Map(
      rows.map(({ id, open, done }) => [
        id,
        { open: Number(open), done: Number(done) },
      ]),
    );
  }

  private campaigns() {
    return this.client<CampaignRow>('campaigns');
  }

  private shown({ visible, managing, ref }: CampaignView): Knex.QueryBuilder {
    const query = this.client.from('campaigns');
    if (managing) return query;
    return query.where(part => {
      if (ref) part.where('created_by', ref).orWhere('owner', ref);
      else part.whereRaw('1 = 0');
      if (!visible) return;
      part.orWhereExists(tasks => {
        tasks
          .from('campaign_tasks')
          .join('services', 'services.id', 'campaign_tasks.service_id')
          .whereRaw('campaign_tasks.campaign_id = campaigns.id')
          .whereNull('campaign_tasks.dropped_on');
        whereVisible(tasks, visible);
      });
    });
  }
}
