import type {
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import type { KeptCampaign } from '../campaign/CampaignStore';
import { DatabaseCampaignStore } from '../campaign/DatabaseCampaignStore';
import { DatabaseCampaignTaskStore } from '../campaign/DatabaseCampaignTaskStore';
import type { ServiceRow } from '../database/tables';
import { migrate } from './migrate';

export const NOW = '2026-03-10T09:00:00.000Z';
/** Of the checklist in force. */
export const HASH = 'in-force';
export const ALL = { kind: 'all' } as const;
export const MANAGING = { managing: true, visible: ALL };

export const aCampaign = (
  id: string,
  part: Partial<KeptCampaign> = {},
): KeptCampaign => ({
  id,
  revision: 1,
  title: `Campaign ${id}`,
  filter: { tier: ['high'] },
  itemIds: ['fallback', 'alerting'],
  dueOn: '2026-09-30',
  owner: 'group:default/claims',
  createdBy: 'user:default/grace',
  createdAt: NOW,
  ...part,
});

/** A service with items that are open; without, it was never judged. */
export async function addService(
  client: Knex,
  id: string,
  open: readonly string[] | undefined,
  row: Partial<ServiceRow> = {},
): Promise<void> {
  await client<ServiceRow>('services').insert({
    id,
    entity_ref: `component:default/${id}`,
    title: `The ${id}`,
    scope: '{"kind":"full"}',
    created_at: NOW,
    ...(open && { scorecard: scorecardWith(open), checklist_hash: HASH }),
    ...row,
  });
}

/** As much of a scorecard as campaigns look at. */
export function scorecardWith(open: readonly string[]): string {
  return JSON.stringify({ openItems: open, unanswered: [] });
}

export async function setUpCampaigns(
  databases: TestDatabases,
  id: TestDatabaseId,
) {
  const client = await databases.init(id);
  await migrate(client).latest();
  return {
    client,
    campaigns: DatabaseCampaignStore.create({ client }),
    tasks: DatabaseCampaignTaskStore.create({ client }),
  };
}
