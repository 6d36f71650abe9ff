import type {
  CampaignTaskState,
  OwnerTasks,
  ServiceBrief,
  TaskChange,
  TaskFacts,
  TaskSpan,
} from 'backstage-plugin-ai-readiness-common';
import type { Slice, VisibleServices } from '../ownership/OwnershipStore';

/** One item on one service. */
export interface TaskKey {
  serviceId: string;
  itemId: string;
}

/** What a look at an item on a service finds. */
export type FoundTask = TaskKey &
  Pick<TaskFacts, 'archived' | 'needed' | 'task'>;

/** An item, and the area that it is of. */
export interface ItemOfArea {
  id: string;
  area?: string;
}

/** A task as it is listed. */
export interface ListedTask extends TaskKey {
  service: ServiceBrief;
  joinedOn: string;
  doneOn?: string;
}

/** The tasks of campaigns. */
export interface CampaignTaskStore {
  /** The services that are or were part of it. */
  servicesOf(campaignId: string): Promise<string[]>;

  /**
   * How items stand on some services, with the tasks that there are. What was
   * judged by another checklist is as if it was not judged yet.
   */
  look(
    campaignId: string,
    serviceIds: readonly string[],
    itemIds: readonly string[],
    checklistHash: string,
  ): Promise<FoundTask[]>;

  /**
   * Makes changes as of a moment, all or none of them.
   *
   * @returns `false`, with nothing written, where the campaign is closed
   */
  apply(
    campaignId: string,
    changes: readonly (TaskKey & { change: TaskChange })[],
    at: string,
  ): Promise<boolean>;

  /** How many of the services are seen, and of their items not done. */
  countNeeded(
    serviceIds: readonly string[],
    itemIds: readonly string[],
    visible: VisibleServices,
  ): Promise<{ services: number; tasks: number }>;

  spans(campaignId: string, visible: VisibleServices): Promise<TaskSpan[]>;

  /** What is open by who is named for the item, or else for its area. */
  openByOwner(
    campaignId: string,
    items: readonly ItemOfArea[],
    visible: VisibleServices,
  ): Promise<OwnerTasks[]>;

  /** Open ones first, by service. */
  list(
    campaignId: string,
    filter: { state?: CampaignTaskState; visible: VisibleServices },
    slice: Slice,
  ): Promise<{ tasks: ListedTask[]; total: number }>;
}
