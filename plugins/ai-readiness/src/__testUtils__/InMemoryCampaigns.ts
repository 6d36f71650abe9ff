import { NotFoundError } from '@backstage/errors';
import {
  type Campaign,
  type CampaignApi,
  type CampaignDetail,
  type CampaignQuery,
  type CampaignReach,
  type CampaignRequest,
  type CampaignsPage,
  type CampaignsQuery,
  type CampaignUpdate,
  StaleRevisionError,
} from 'backstage-plugin-ai-readiness-common';
import { theCampaign } from './theCampaign';

/** Keeps one campaign with its tasks, but knows no rules. */
export class InMemoryCampaigns implements CampaignApi {
  campaign?: CampaignDetail = theCampaign;
  viewer: CampaignsPage['viewer'] = { mayManage: true };
  preview = { services: 4, tasks: 3, notes: [] as string[] };
  /** Each request fails with this for as long as it is set. */
  failure?: Error;
  readonly asked: { of: string; body?: unknown; key?: string }[] = [];

  async getCampaigns(query?: CampaignsQuery): Promise<CampaignsPage> {
    const campaigns = this.campaign ? [briefOf(this.campaign)] : [];
    const page = { campaigns, total: campaigns.length, viewer: this.viewer };
    return this.answer('list', query, page);
  }

  async getCampaign(
    id: string,
    query?: CampaignQuery,
  ): Promise<CampaignDetail> {
    const found = this.answer('campaign', query, this.found(id));
    const { state } = query ?? {};
    if (!state) return found;
    const shown = found.tasks.shown.filter(task => task.state === state);
    return { ...found, tasks: { shown, total: shown.length } };
  }

  async previewCampaign(reach: CampaignReach) {
    return this.answer('preview', reach, this.preview);
  }

  async createCampaign(
    campaign: CampaignRequest,
    { idempotencyKey: key }: { idempotencyKey: string },
  ): Promise<Campaign> {
    this.asked.push({ of: 'create', body: campaign, key });
    if (this.failure) throw this.failure;
    return briefOf(theCampaign);
  }

  async updateCampaign(
    id: string,
    update: CampaignUpdate,
    { revision }: { revision: number },
  ): Promise<Campaign> {
    const current = this.found(id);
    if (current.revision !== revision) {
      throw new StaleRevisionError('Somebody was faster', briefOf(current));
    }
    const change = { ...update, revision: revision + 1 };
    return this.change('update', id, update, change);
  }

  async endCampaign(id: string, reason: string): Promise<Campaign> {
    const at = '2026-03-10T10:00:00.000Z';
    const by = 'user:default/jane';
    return this.change('end', id, reason, {
      state: 'ended',
      closed: { at, outcome: 'ended', by, reason },
      viewer: { mayManage: true, mayReopen: true },
    });
  }

  async reopenCampaign(id: string): Promise<Campaign> {
    return this.change('reopen', id, undefined, {
      state: 'open',
      closed: undefined,
      viewer: { mayManage: true, mayReopen: false },
    });
  }

  lastAsked(of: string) {
    return this.asked.filter(one => one.of === of).slice(-1)[0];
  }

  private change(
    of: string,
    id: string,
    body: unknown,
    change: Partial<CampaignDetail>,
  ): Campaign {
    const before = this.answer(of, body, this.found(id));
    this.campaign = { ...before, ...change };
    return briefOf(this.campaign);
  }

  private found(id: string): CampaignDetail {
    if (this.campaign?.id === id) return this.campaign;
    throw new NotFoundError(`No campaign ${id}`);
  }

  private answer<T>(of: string, body: unknown, value: T): T {
    this.asked.push({ of, body });
    if (this.failure) throw this.failure;
    return value;
  }
}

function briefOf(detail: CampaignDetail): Campaign {
  const {
    burnDown: _,
    owners: __,
    tasks: ___,
    viewer: ____,
    ...brief
  } = detail;
  return brief;
}
