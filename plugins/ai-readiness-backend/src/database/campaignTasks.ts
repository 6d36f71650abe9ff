import type { TaskChange } from 'backstage-plugin-ai-readiness-common';
import type { Knex } from 'knex';
import type { TaskKey } from '../campaign/CampaignTaskStore';
import type { CampaignTaskRow } from './tables';
import { whereAmong } from './whereAmong';

/** Databases limit the parameters, and the parts, of one statement. */
const ROWS_AT_ONCE = 200;

type Tasks = Knex.QueryBuilder;

/** What another look has done meanwhile stays. */
const EFFECTS: Readonly<
  Record<Exclude<TaskChange, 'join'>, (tasks: Tasks, today: string) => Tasks>
> = {
  finish: (tasks, today) =>
    tasks
      .whereNull('done_on')
      .whereNull('dropped_on')
      .update({ done_on: today }),
  reopen: tasks => tasks.whereNull('dropped_on').update({ done_on: null }),
  drop: (tasks, today) =>
    tasks.whereNull('dropped_on').update({ dropped_on: today }),
  return: tasks => tasks.update({ dropped_on: null }),
};

/**
 * Writes what a look has found, part of a transaction: a statement per item and
 * kind of change.
 */
export async function writeTaskChanges(
  tx: Knex.Transaction,
  campaignId: string,
  changes: readonly (TaskKey & { change: TaskChange })[],
  today: string,
): Promise<void> {
  const joining = changes.filter(({ change }) => change === 'join');
  for (let start = 0; start < joining.length; start += ROWS_AT_ONCE) {
    const some = joining.slice(start, start + ROWS_AT_ONCE);
    await join(tx, campaignId, some, today);
  }
  const alike = new Map<string, string[]>();
  for (const { change, itemId, serviceId } of changes) {
    const key = `${change} ${itemId}`;
    alike.set(key, [...(alike.get(key) ?? []), serviceId]);
  }
  for (const [key, serviceIds] of alike) {
    const [change, itemId] = key.split(' ') as [TaskChange, string];
    if (change === 'join') continue;
    const tasks: Tasks = tx('campaign_tasks').where({
      campaign_id: campaignId,
      item_id: itemId,
    });
    whereAmong(tasks, 'service_id', serviceIds);
    await EFFECTS[change](tasks, today);
  }
}

/** A task that was dropped begins anew. */
async function join(
  tx: Knex.Transaction,
  campaignId: string,
  joining: readonly TaskKey[],
  today: string,
): Promise<void> {
  const begun = { joined_on: today, done_on: null, dropped_on: null };
  await tx<CampaignTaskRow>('campaign_tasks')
    .insert(
      joining.map(({ serviceId, itemId }) => ({
        campaign_id: campaignId,
        service_id: serviceId,
        item_id: itemId,
        ...begun,
      })),
    )
    .onConflict(['campaign_id', 'service_id', 'item_id'])
    .merge(begun)
    .whereNotNull('campaign_tasks.dropped_on');
}
