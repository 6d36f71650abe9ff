import type { AuditorService } from '@backstage/backend-plugin-api';
import type {
  Campaign,
  CampaignDetail,
  CampaignPreview,
  CampaignsPage,
} from 'backstage-plugin-ai-readiness-common';
import { audited } from '../audit/audited';
import type {
  CampaignCaller,
  CampaignFields,
  CampaignReachFields,
  CampaignService,
  CampaignUpdateFields,
} from './CampaignService';

/** Tells the auditor of every change of a campaign; looking at one is none. */
export class AuditedCampaignService implements CampaignService {
  static create(options: {
    inner: CampaignService;
    auditor: AuditorService;
  }): AuditedCampaignService {
    return new AuditedCampaignService(options.inner, options.auditor);
  }

  private constructor(
    private readonly inner: CampaignService,
    private readonly auditor: AuditorService,
  ) {}

  list(
    query: Parameters<CampaignService['list']>[0],
    caller: CampaignCaller,
  ): Promise<CampaignsPage> {
    return this.inner.list(query, caller);
  }

  /** Asked with each choice that somebody makes. */
  preview(
    reach: CampaignReachFields,
    caller: CampaignCaller,
  ): Promise<CampaignPreview> {
    return this.inner.preview(reach, caller);
  }

  get(
    id: string,
    query: Parameters<CampaignService['get']>[1],
    caller: CampaignCaller,
  ): Promise<CampaignDetail> {
    return this.inner.get(id, query, caller);
  }

  create(
    input: CampaignFields,
    caller: CampaignCaller,
    idempotencyKey?: string,
  ): Promise<Campaign> {
    const { itemIds = [], dueOn = '' } = input.given;
    const meta = { itemIds, dueOn };
    return audited(
      this.auditor,
      { eventId: 'create-campaign', meta },
      caller,
      () => this.inner.create(input, caller, idempotencyKey),
    );
  }

  update(
    id: string,
    revision: number,
    input: CampaignUpdateFields,
    caller: CampaignCaller,
  ): Promise<Campaign> {
    const { dueOn = '', owner = '' } = input.given;
    const meta = { campaignId: id, dueOn, owner };
    return audited(
      this.auditor,
      { eventId: 'update-campaign', meta },
      caller,
      () => this.inner.update(id, revision, input, caller),
    );
  }

  end(id: string, reason: string, caller: CampaignCaller): Promise<Campaign> {
    const act = { eventId: 'end-campaign', meta: { campaignId: id } };
    return audited(this.auditor, act, caller, () =>
      this.inner.end(id, reason, caller),
    );
  }

  reopen(id: string, caller: CampaignCaller): Promise<Campaign> {
    const act = { eventId: 'reopen-campaign', meta: { campaignId: id } };
    return audited(this.auditor, act, caller, () =>
      this.inner.reopen(id, caller),
    );
  }
}
