import type { CampaignRow } from '../database/tables';
import type { KeptCampaign } from './CampaignStore';

export function toCampaignRow(
  campaign: KeptCampaign,
  key?: string,
): CampaignRow {
  return {
    id: campaign.id,
    revision: campaign.revision,
    title: campaign.title,
    goal: campaign.goal ?? null,
    filter: JSON.stringify(campaign.filter),
    item_ids: JSON.stringify(campaign.itemIds),
    due_on: campaign.dueOn,
    owner: campaign.owner,
    created_by: campaign.createdBy,
    created_at: campaign.createdAt,
    looked_at: campaign.lookedAt ?? null,
    ...toClosedColumns(campaign.closed),
    idempotency_key: key ?? null,
  };
}

export function toClosedColumns(closed?: KeptCampaign['closed']) {
  return {
    closed_at: closed?.at ?? null,
    outcome: closed?.outcome ?? null,
    ended_by: closed?.by ?? null,
    end_reason: closed?.reason ?? null,
  };
}

export function toKeptCampaign(row: CampaignRow): KeptCampaign {
  const { closed_at: at, outcome, ended_by: by, end_reason: reason } = row;
  return {
    id: row.id,
    revision: row.revision,
    title: row.title,
    ...(row.goal && { goal: row.goal }),
    filter: JSON.parse(row.filter),
    itemIds: JSON.parse(row.item_ids),
    dueOn: row.due_on,
    owner: row.owner,
    createdBy: row.created_by,
    createdAt: row.created_at,
    ...(row.looked_at && { lookedAt: row.looked_at }),
    ...(at && {
      closed: {
        at,
        outcome: outcome === 'completed' ? outcome : 'ended',
        ...(by && { by }),
        ...(reason && { reason }),
      },
    }),
  };
}
