import type {
  OwnerTasks,
  Scorecard,
  TaskChange,
  TaskSpan,
} from 'backstage-plugin-ai-readiness-common';
import type { Knex } from 'knex';
import { writeTaskChanges } from '../database/campaignTasks';
import type {
  CampaignRow,
  CampaignTaskRow,
  ServiceRow,
} from '../database/tables';
import { whereAmong, whereVisible } from '../database/visibleServices';
import { readSlice } from '../database/readSlice';
import type { Slice, VisibleServices } from '../ownership/OwnershipStore';
import {
  type BriefRow,
  BRIEF_COLUMNS,
  toServiceBrief,
} from '../ownership/rows';
import type {
  CampaignTaskStore,
  FoundTask,
  ItemOfArea,
  ListedTask,
  TaskKey,
} from './CampaignTaskStore';

/** Each scorecard is a text to be read: so many do not block others. */
const AT_ONCE = 500;

/** Who is named for the item, or else for its area; bound: the areas. */
const answers = (
  areas: string,
) => `named.service_id = tasks.service_id and named.owner_ref is not null and (
  (named.kind = 'item' and named.item_id = tasks.item_id)
  or (named.kind = 'area' and named.area = ${areas} and not exists (
    select 1 from owner_assignments as own
    where own.service_id = tasks.service_id and own.kind = 'item'
      and own.item_id = tasks.item_id and own.owner_ref is not null
  ))
)`;

type LookedAt = Pick<
  ServiceRow,
  'id' | 'archived_at' | 'scorecard' | 'checklist_hash'
>;

/** On SQLite and Postgres. */
export class DatabaseCampaignTaskStore implements CampaignTaskStore {
  static create(options: { client: Knex }): DatabaseCampaignTaskStore {
    return new DatabaseCampaignTaskStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  async servicesOf(campaignId: string): Promise<string[]> {
    const rows = await this.client<CampaignTaskRow>('campaign_tasks')
      .where({ campaign_id: campaignId })
      .distinct('service_id');
    return rows.map(row => row.service_id);
  }

  async look(
    campaignId: string,
    serviceIds: readonly string[],
    itemIds: readonly string[],
    checklistHash: string,
  ): Promise<FoundTask[]> {
    const services: LookedAt[] = await this.client
      .from('services')
      .modify(query => whereAmong(query, 'id', serviceIds))
      .select('id', 'archived_at', 'scorecard', 'checklist_hash');
    const rows: CampaignTaskRow[] = await this.client
      .from('campaign_tasks')
      .where({ campaign_id: campaignId })
      .modify(query => whereAmong(query, 'service_id', serviceIds));
    const tasks = new Map(
      rows.map(row => [keyOf(row.service_id, row.item_id), row]),
    );
    return services.flatMap(service => {
      const { id, archived_at: archivedAt, scorecard } = service;
      const isJudged = service.checklist_hash === checklistHash;
      const needed = isJudged ? neededOf(scorecard) : undefined;
      return itemIds.map((itemId): FoundTask => {
        const row = tasks.get(keyOf(id, itemId));
        return {
          serviceId: id,
          itemId,
          archived: archivedAt !== null,
          ...(needed && { needed: needed.has(itemId) }),
          ...(row && {
            task: {
              done: row.done_on !== null,
              dropped: row.dropped_on !== null,
            },
          }),
        };
      });
    });
  }

  async apply(
    campaignId: string,
    changes: readonly (TaskKey & { change: TaskChange })[],
    at: string,
  ): Promise<boolean> {
    return this.client.transaction(async tx => {
      const goesOn = await tx<CampaignRow>('campaigns')
        .where({ id: campaignId })
        .whereNull('closed_at')
        .update({ looked_at: at });
      if (!goesOn) return false;
      await writeTaskChanges(tx, campaignId, changes, at.slice(0, 10));
      return true;
    });
  }

  async countNeeded(
    serviceIds: readonly string[],
    itemIds: readonly string[],
    visible: VisibleServices,
  ): Promise<{ services: number; tasks: number }> {
    const counts = { services: 0, tasks: 0 };
    for (let start = 0; start < serviceIds.length; start += AT_ONCE) {
      const some = serviceIds.slice(start, start + AT_ONCE);
      const rows: Pick<ServiceRow, 'scorecard'>[] = await this.client
        .from('services')
        .modify(query => whereVisible(query, visible))
        .modify(query => whereAmong(query, 'services.id', some))
        .select('services.scorecard');
      counts.services += rows.length;
      for (const { scorecard } of rows) {
        const needed = neededOf(scorecard);
        counts.tasks += itemIds.filter(id => needed?.has(id)).length;
      }
    }
    return counts;
  }

  async spans(
    campaignId: string,
    visible: VisibleServices,
  ): Promise<TaskSpan[]> {
    const days = ['joined_on', 'done_on', 'dropped_on'];
    const rows: (Omit<CampaignTaskRow, 'service_id'> & {
      tasks: number | string;
    })[] = await this.tasks(campaignId, visible)
      .groupBy(days.map(day => `tasks.${day}`))
      .select(days.map(day => `tasks.${day}`))
      .count('* as tasks');
    return rows.map(row => ({
      joinedOn: row.joined_on,
      ...(row.done_on && { doneOn: row.done_on }),
      ...(row.dropped_on && { droppedOn: row.dropped_on }),
      tasks: Number(row.tasks),
    }));
  }

  async openByOwner(
    campaignId: string,
    items: readonly ItemOfArea[],
    visible: VisibleServices,
  ): Promise<OwnerTasks[]> {
    const areas = items.flatMap(({ id, area }) => (area ? [[id, area]] : []));
    const cases = areas.map(() => 'when ? then ?').join(' ');
    const areaOf = areas.length ? `case tasks.item_id ${cases} end` : "''";
    const rows: { owner_ref: string | null; open: number | string }[] =
      await this.tasks(campaignId, visible)
        .leftJoin('owner_assignments as named', join =>
          join.on(this.client.raw(answers(areaOf), areas.flat())),
        )
        .whereNull('tasks.done_on')
        .whereNull('tasks.dropped_on')
        .groupBy('named.owner_ref')
        .select('named.owner_ref')
        .select(
          this.client.raw(
            "count(distinct tasks.service_id || ' ' || tasks.item_id) as open",
          ),
        );
    return rows.map(({ owner_ref: owner, open }) => ({
      ...(owner && { owner }),
      open: Number(open),
    }));
  }

  async list(
    campaignId: string,
    { state, visible }: Parameters<CampaignTaskStore['list']>[1],
    slice: Slice,
  ): Promise<{ tasks: ListedTask[]; total: number }> {
    const query = this.tasks(campaignId, visible).whereNull('tasks.dropped_on');
    if (state === 'done') query.whereNotNull('tasks.done_on');
    else if (state) query.whereNull('tasks.done_on');
    query
      .select('tasks.*', ...BRIEF_COLUMNS)
      .orderByRaw('case when tasks.done_on is null then 0 else 1 end')
      .orderBy(['services.title', 'services.entity_ref', 'tasks.item_id']);
    const { rows, total } = await readSlice<CampaignTaskRow & BriefRow>(
      query,
      slice,
    );
    const tasks = rows.map(row => ({
      serviceId: row.service_id,
      itemId: row.item_id,
      service: toServiceBrief(row),
      joinedOn: row.joined_on,
      ...(row.done_on && { doneOn: row.done_on }),
    }));
    return { tasks, total };
  }

  private tasks(
    campaignId: string,
    visible: VisibleServices,
  ): Knex.QueryBuilder {
    return this.client
      .from('campaign_tasks as tasks')
      .join('services', 'services.id', 'tasks.service_id')
      .where('tasks.campaign_id', campaignId)
      .modify(query => whereVisible(query, visible));
  }
}

function keyOf(serviceId: string, itemId: string): string {
  return `${serviceId} ${itemId}`;
}

/** Items that are open or unanswered; nothing of a service never judged. */
function neededOf(scorecard?: string | null): Set<string> | undefined {
  if (!scorecard) return undefined;
  const { openItems, unanswered }: Scorecard = JSON.parse(scorecard);
  return new Set([...openItems, ...unanswered]);
}
