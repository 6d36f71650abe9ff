import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import {
  addDays,
  campaignOutcome,
  taskChange,
} from 'backstage-plugin-ai-readiness-common';
import type { DirectorySource } from '../catalog/DirectorySource';
import { Turns } from '../tasks/Turns';
import type { CampaignStore, KeptCampaign } from './CampaignStore';
import type { CampaignTaskStore, FoundTask } from './CampaignTaskStore';
import type { ServiceSelector } from './ServiceSelector';

/** So many services are read and written at once. */
const AT_ONCE = 200;
const ALL = { kind: 'all' } as const;

/** As much of the checklist in force as campaigns need. */
interface ListedItems {
  checklist: { gates: readonly { items: readonly { id: string }[] }[] };
  hash: string;
}

/**
 * Renews the tasks of campaigns by how the services stand, and closes those that
 * are done or long past. What another instance has done is not done again.
 */
export class CampaignPass {
  static create(options: {
    campaigns: CampaignStore;
    tasks: CampaignTaskStore;
    selector: ServiceSelector;
    directory: Pick<DirectorySource, 'current'>;
    checklists: { inForce(): ListedItems };
    clock: () => string;
    logger: LoggerService;
  }): CampaignPass {
    return new CampaignPass(options);
  }

  private constructor(
    private readonly parts: Parameters<typeof CampaignPass.create>[0],
  ) {}

  /** All that go on; one that fails keeps no other one from its turn. */
  async run(signal?: AbortSignal): Promise<void> {
    const { campaigns, logger } = this.parts;
    for (const campaign of await campaigns.goingOn()) {
      signal?.throwIfAborted();
      try {
        await this.renew(campaign, signal);
      } catch (error) {
        signal?.throwIfAborted();
        // It ends at its time also where its filter can't be judged any more.
        await this.closeIfOver(campaign.id);
        logger.warn(
          `The campaign ${
            campaign.id
          } could not be renewed; the next run tries again: ${stringifyError(
            error,
          )}`,
        );
      }
    }
  }

  async renew(
    { id }: Pick<KeptCampaign, 'id'>,
    signal?: AbortSignal,
  ): Promise<void> {
    // Others were looked at before, which takes long enough for it to change.
    const campaign = await this.goingOn(id);
    if (!campaign || (await this.isUnsure(campaign))) return;
    const { tasks, selector, checklists, clock } = this.parts;
    const { filter, dueOn, itemIds } = campaign;
    const now = clock();
    const { checklist, hash } = checklists.inForce();
    const listed = new Set(
      checklist.gates.flatMap(({ items }) => items.map(item => item.id)),
    );
    if (!itemIds.some(itemId => listed.has(itemId))) {
      await this.endUnlisted(campaign, now);
      return;
    }
    const joining = addDays(now, 0) <= dueOn;
    const selected = new Set(await selector.selectedServices(filter));
    const all = [...new Set([...selected, ...(await tasks.servicesOf(id))])];
    const turns = Turns.create();
    // Once also where there is nothing: that it was looked at is noted.
    for (let start = 0; start === 0 || start < all.length; start += AT_ONCE) {
      signal?.throwIfAborted();
      if (turns.areDue()) await turns.give();
      const some = all.slice(start, start + AT_ONCE);
      const found = await tasks.look(id, some, itemIds, hash);
      const changes = changesOf(found, { selected, listed, joining });
      if (!(await tasks.apply(id, changes, now))) return;
    }
    await this.closeIfOver(id);
  }

  private async goingOn(id: string): Promise<KeptCampaign | undefined> {
    const found = await this.parts.campaigns.find(id, { managing: true });
    return found?.closed ? undefined : found;
  }

  private async endUnlisted(
    { id, title }: KeptCampaign,
    at: string,
  ): Promise<void> {
    const { campaigns, logger } = this.parts;
    const reason = 'The checklist does not have any of its items any more';
    if (await campaigns.close(id, { at, outcome: 'ended', reason })) {
      logger.warn(`The campaign ${id} (${title}) has ended: ${reason}`);
    }
  }

  /**
   * A filter by owner selects by who is in which group. While the catalog holds
   * nobody it would select nothing, and everything would be dropped.
   */
  private async isUnsure({ filter }: KeptCampaign): Promise<boolean> {
    if (!filter.owner?.length) return false;
    const { directory } = await this.parts.directory.current();
    return !directory.judgeable;
  }

  /** By the due date that it has now, and not where that changes meanwhile. */
  private async closeIfOver(id: string): Promise<void> {
    const { campaigns, clock } = this.parts;
    const campaign = await this.goingOn(id);
    if (!campaign) return;
    const { dueOn } = campaign;
    const now = clock();
    const all = await campaigns.figures([id], ALL);
    const figures = all.get(id) ?? { open: 0, done: 0 };
    const outcome = campaignOutcome({ dueOn }, figures, now);
    if (outcome) await campaigns.close(id, { at: now, outcome }, dueOn);
  }
}

function changesOf(
  found: readonly FoundTask[],
  all: {
    selected: ReadonlySet<string>;
    listed: ReadonlySet<string>;
    joining: boolean;
  },
) {
  return found.flatMap(({ serviceId, itemId, ...facts }) => {
    const change = taskChange({
      ...facts,
      selected: all.selected.has(serviceId),
      listed: all.listed.has(itemId),
      joining: all.joining,
    });
    return change ? [{ serviceId, itemId, change }] : [];
  });
}
