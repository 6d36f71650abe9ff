import type {
  Campaign,
  CampaignDetail,
  CampaignPreview,
  CampaignQuery,
  CampaignReach,
  CampaignRequest,
  CampaignsPage,
  CampaignsQuery,
  CampaignUpdate,
} from '../campaign/types';
import type { WriteOptions } from './AiReadinessApi';
import type { CampaignApi } from './CampaignApi';
import type { RequestOptions } from './PortfolioApi';
import { type AiReadinessClientOptions, Requests } from './Requests';
import { search } from './search';

/**
 * Asks the backend for campaigns, and changes them. Every method throws the
 * error of `@backstage/errors` that fits the response.
 * @public
 */
export class CampaignClient implements CampaignApi {
  private readonly requests: Requests;

  constructor(options: AiReadinessClientOptions) {
    this.requests = new Requests(options);
  }

  getCampaigns(
    query: CampaignsQuery = {},
    options: RequestOptions = {},
  ): Promise<CampaignsPage> {
    const path = `/campaigns${search(query)}`;
    return this.requests.json('GET', path, undefined, options);
  }

  getCampaign(
    id: string,
    query: CampaignQuery = {},
    options: RequestOptions = {},
  ): Promise<CampaignDetail> {
    const path = pathOf(id) + search(query);
    return this.requests.json('GET', path, undefined, options);
  }

  previewCampaign(
    reach: CampaignReach,
    options: RequestOptions = {},
  ): Promise<CampaignPreview> {
    return this.requests.json('POST', '/campaigns/preview', reach, options);
  }

  createCampaign(
    campaign: CampaignRequest,
    options: { idempotencyKey: string },
  ): Promise<Campaign> {
    return this.requests.json('POST', '/campaigns', campaign, options);
  }

  updateCampaign(
    id: string,
    update: CampaignUpdate,
    options: WriteOptions,
  ): Promise<Campaign> {
    return this.requests.json('PUT', pathOf(id), update, options);
  }

  endCampaign(id: string, reason: string): Promise<Campaign> {
    return this.requests.json('POST', `${pathOf(id)}/end`, { reason });
  }

  reopenCampaign(id: string): Promise<Campaign> {
    return this.requests.json('POST', `${pathOf(id)}/reopen`, {});
  }
}

function pathOf(id: string): string {
  return `/campaigns/${encodeURIComponent(id)}`;
}
