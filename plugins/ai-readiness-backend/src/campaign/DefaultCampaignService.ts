import { createHash, randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  ConflictError,
  NotFoundError,
  stringifyError,
} from '@backstage/errors';
import {
  type Campaign,
  type CampaignDetail,
  type CampaignPreview,
  type CampaignsPage,
  filterNotes,
  reopenProblem,
  StaleRevisionError,
} from 'backstage-plugin-ai-readiness-common';
import { decodeCursor, encodeCursor } from '../http/cursor';
import type { CampaignDetails } from './CampaignDetails';
import type { CampaignJudge } from './CampaignJudge';
import type { CampaignPass } from './CampaignPass';
import type {
  CampaignCaller,
  CampaignFields,
  CampaignReachFields,
  CampaignService,
  CampaignUpdateFields,
} from './CampaignService';
import type {
  CampaignStore,
  CampaignView,
  KeptCampaign,
} from './CampaignStore';
import type { CampaignTaskStore } from './CampaignTaskStore';
import type { ServiceSelector } from './ServiceSelector';
import { toCampaign, viewerOf } from './toCampaign';

/** Gateways and people give up later than that. */
const PATIENCE_MS = 5_000;

/** Keeps campaigns; everybody who asks here may. */
export class DefaultCampaignService implements CampaignService {
  static create(options: {
    campaigns: CampaignStore;
    tasks: CampaignTaskStore;
    details: Pick<CampaignDetails, 'of'>;
    judge: Pick<CampaignJudge, 'accept'>;
    pass: Pick<CampaignPass, 'renew'>;
    selector: ServiceSelector;
    clock: () => string;
    logger: Pick<LoggerService, 'warn'>;
    /** How long an answer waits for the first look. */
    patienceMs?: number;
  }): DefaultCampaignService {
    return new DefaultCampaignService(options);
  }

  private constructor(
    private readonly parts: Parameters<typeof DefaultCampaignService.create>[0],
  ) {}

  async list(
    query: Parameters<CampaignService['list']>[0],
    caller: CampaignCaller,
  ): Promise<CampaignsPage> {
    const { campaigns: store, clock } = this.parts;
    const { cursor, limit } = query;
    const offset = decodeCursor(cursor, query);
    const found = await store.list(viewOf(caller), { offset, limit });
    const ids = found.campaigns.map(({ id }) => id);
    const figures = await store.figures(ids, caller.visible);
    const end = offset + found.campaigns.length;
    return {
      campaigns: found.campaigns.map(each =>
        toCampaign(each, figures.get(each.id), clock()),
      ),
      total: found.total,
      ...(end < found.total && { nextCursor: encodeCursor(end, query) }),
      viewer: viewerOf(caller),
    };
  }

  async get(
    id: string,
    query: Parameters<CampaignService['get']>[1],
    caller: CampaignCaller,
  ): Promise<CampaignDetail> {
    const campaign = await this.find(id, caller);
    const shown = await this.shown(campaign, caller);
    return this.parts.details.of(campaign, shown, query, caller);
  }

  async preview(
    reach: CampaignReachFields,
    { visible }: CampaignCaller,
  ): Promise<CampaignPreview> {
    const { judge, selector, tasks } = this.parts;
    const { filter, itemIds } = await judge.accept(reach);
    const ids = await selector.selectedServices(filter);
    const counts = visible
      ? await tasks.countNeeded(ids, itemIds, visible)
      : { services: 0, tasks: 0 };
    return { ...counts, notes: filterNotes(filter) };
  }

  async create(
    input: CampaignFields,
    caller: CampaignCaller,
    idempotencyKey?: string,
  ): Promise<Campaign> {
    const { judge, campaigns, clock } = this.parts;
    const accepted = await judge.accept(input);
    const createdBy = caller.ref ?? '';
    const added = await campaigns.add(
      {
        id: randomUUID(),
        revision: 1,
        ...accepted,
        createdBy,
        createdAt: clock(),
      },
      idempotencyKey && digest(`${createdBy} ${idempotencyKey}`),
    );
    if (!added.closed) await this.lookAt(added);
    return this.reread(added.id, caller);
  }

  async update(
    id: string,
    revision: number,
    input: CampaignUpdateFields,
    caller: CampaignCaller,
  ): Promise<Campaign> {
    const { judge, campaigns } = this.parts;
    const { dueOn } = await this.find(id, caller);
    const accepted = await judge.accept(input, dueOn);
    const isChanged = await campaigns.update(id, revision, accepted);
    const current = await this.reread(id, caller);
    if (isChanged) return current;
    if (current.closed) {
      throw new ConflictError('This campaign is closed: nothing was changed');
    }
    throw new StaleRevisionError(
      `This campaign is at revision ${current.revision}, not ${revision}: somebody changed it meanwhile. Nothing was written; apply the change to the current state`,
      current,
    );
  }

  async end(
    id: string,
    reason: string,
    caller: CampaignCaller,
  ): Promise<Campaign> {
    const { campaigns, clock } = this.parts;
    await this.find(id, caller);
    const by = caller.ref ?? '';
    const closed = { at: clock(), outcome: 'ended', by, reason } as const;
    if (!(await campaigns.close(id, closed))) {
      throw new ConflictError('This campaign is closed already');
    }
    return this.reread(id, caller);
  }

  async reopen(id: string, caller: CampaignCaller): Promise<Campaign> {
    const { campaigns, clock } = this.parts;
    const campaign = await this.find(id, caller);
    const problem = reopenProblem(campaign, clock());
    if (problem) throw new ConflictError(problem);
    await campaigns.reopen(id, campaign.closed?.at ?? '');
    await this.lookAt(campaign);
    return this.reread(id, caller);
  }

  /** A long look goes on behind the answer; one that fails is left to the next. */
  private async lookAt({ id }: KeptCampaign): Promise<void> {
    const { pass, logger, patienceMs = PATIENCE_MS } = this.parts;
    const looked = pass.renew({ id }).catch(error => {
      logger.warn(
        `The campaign ${id} could not be looked at; the next run tries again: ${stringifyError(
          error,
        )}`,
      );
    });
    const stop = new AbortController();
    const { signal } = stop;
    const waited = setTimeout(patienceMs, undefined, { signal, ref: false });
    await Promise.race([looked, waited]);
    waited.catch(() => undefined);
    stop.abort();
  }

  private async reread(id: string, caller: CampaignCaller): Promise<Campaign> {
    return this.shown(await this.find(id, caller), caller);
  }

  private async shown(
    campaign: KeptCampaign,
    { visible }: CampaignCaller,
  ): Promise<Campaign> {
    const { campaigns, clock } = this.parts;
    const figures = await campaigns.figures([campaign.id], visible);
    return toCampaign(campaign, figures.get(campaign.id), clock());
  }

  private async find(
    id: string,
    caller: CampaignCaller,
  ): Promise<KeptCampaign> {
    const found = await this.parts.campaigns.find(id, viewOf(caller));
    if (!found) throw new NotFoundError(`No campaign ${id}`);
    return found;
  }
}

function viewOf({ visible, mayManage, ref }: CampaignCaller): CampaignView {
  return {
    managing: Boolean(mayManage),
    ...(visible && { visible }),
    ...(ref && { ref }),
  };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
