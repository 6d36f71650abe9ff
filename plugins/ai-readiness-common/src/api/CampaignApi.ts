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
import type { RequestOptions } from './PortfolioApi';

/** Campaigns over AI services; see `docs/campaigns.md`. @public */
export interface CampaignApi {
  getCampaigns(
    query?: CampaignsQuery,
    options?: RequestOptions,
  ): Promise<CampaignsPage>;

  getCampaign(
    id: string,
    query?: CampaignQuery,
    options?: RequestOptions,
  ): Promise<CampaignDetail>;

  /** What it would hold now; saves nothing. */
  previewCampaign(
    reach: CampaignReach,
    options?: RequestOptions,
  ): Promise<CampaignPreview>;

  /** The same key starts the same campaign once. */
  createCampaign(
    campaign: CampaignRequest,
    options: { idempotencyKey: string },
  ): Promise<Campaign>;

  /** Throws StaleRevisionError where somebody else has changed it first. */
  updateCampaign(
    id: string,
    update: CampaignUpdate,
    options: WriteOptions,
  ): Promise<Campaign>;

  endCampaign(id: string, reason: string): Promise<Campaign>;

  /** Takes back that somebody ended it. */
  reopenCampaign(id: string): Promise<Campaign>;
}
