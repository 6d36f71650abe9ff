import {
  addDays,
  burnDown,
  type Campaign,
  type CampaignDetail,
  type CampaignTask,
  checklistResponse,
  openByOwner,
  reopenProblem,
} from 'backstage-plugin-ai-readiness-common';
import type { ChecklistService } from '../checklist/ChecklistService';
import { decodeCursor, encodeCursor } from '../http/cursor';
import type { FindingStore } from '../notifications/FindingStore';
import { ServiceOwners } from '../notifications/ServiceOwners';
import type { VisibleServices } from '../ownership/OwnershipStore';
import type { CampaignCaller, CampaignService } from './CampaignService';
import type { KeptCampaign } from './CampaignStore';
import type { CampaignTaskStore, ListedTask } from './CampaignTaskStore';
import { viewerOf } from './toCampaign';

const NOTHING: VisibleServices = { kind: 'only', refs: [] };

type Query = Parameters<CampaignService['get']>[1];

/** What the page of one campaign shows beside its figures. */
export class CampaignDetails {
  static create(options: {
    tasks: CampaignTaskStore;
    owners: Pick<FindingStore, 'owners'>;
    checklists: ChecklistService;
    clock: () => string;
  }): CampaignDetails {
    return new CampaignDetails(options);
  }

  private constructor(
    private readonly parts: Parameters<typeof CampaignDetails.create>[0],
  ) {}

  async of(
    campaign: KeptCampaign,
    shown: Campaign,
    query: Query,
    caller: CampaignCaller,
  ): Promise<CampaignDetail> {
    const { visible = NOTHING, mayManage } = caller;
    const now = this.parts.clock();
    const [spans, owners, tasks] = await Promise.all([
      this.parts.tasks.spans(campaign.id, visible),
      this.owners(campaign, visible),
      this.tasks(campaign, query, visible),
    ]);
    const mayReopen = Boolean(mayManage) && !reopenProblem(campaign, now);
    return {
      ...shown,
      burnDown: burnDown(campaign, spans, now),
      owners,
      tasks,
      viewer: { ...viewerOf(caller), mayReopen },
    };
  }

  private async owners(
    { id, itemIds }: KeptCampaign,
    visible: VisibleServices,
  ): Promise<CampaignDetail['owners']> {
    const areas = this.areas();
    const items = itemIds.map(itemId => {
      const area = areas.get(itemId);
      return { id: itemId, ...(area && { area }) };
    });
    return openByOwner(await this.parts.tasks.openByOwner(id, items, visible));
  }

  private async tasks(
    campaign: KeptCampaign,
    query: Query,
    visible: VisibleServices,
  ): Promise<CampaignDetail['tasks']> {
    const { cursor, limit, state } = query;
    const asOf = campaign.closed?.at ?? this.parts.clock();
    const isLate = addDays(asOf, 0) > campaign.dueOn;
    const offset = decodeCursor(cursor, query);
    // Nothing is late before the due date.
    if (state === 'late' && !isLate) return { shown: [], total: 0 };
    const { tasks, total } = await this.parts.tasks.list(
      campaign.id,
      { visible, ...(state && { state }) },
      { offset, limit },
    );
    const named = await this.parts.owners.owners(
      tasks.map(({ serviceId }) => serviceId),
    );
    const areas = this.areas();
    const owners = ServiceOwners.of(named, itemId => areas.get(itemId));
    const end = offset + tasks.length;
    return {
      shown: tasks.map(task => toTask(task, owners, isLate)),
      total,
      ...(end < total && { nextCursor: encodeCursor(end, query) }),
    };
  }

  private areas() {
    const { checklist, hash } = this.parts.checklists.inForce();
    const { gates } = checklistResponse(checklist, hash);
    const items = gates.flatMap(gate => gate.items);
    return new Map(items.map(({ id, area }) => [id, area]));
  }
}

function toTask(
  { serviceId, ...task }: ListedTask,
  owners: ServiceOwners,
  isLate: boolean,
): CampaignTask {
  const open = isLate ? 'late' : 'open';
  return {
    ...task,
    state: task.doneOn ? 'done' : open,
    owners: [...new Set(owners.ofItem(serviceId, task.itemId))],
  };
}
