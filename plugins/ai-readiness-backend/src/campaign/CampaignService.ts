import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Campaign,
  CampaignDetail,
  campaignInputSchema,
  CampaignPreview,
  campaignQuerySchema,
  campaignReachSchema,
  CampaignsPage,
  campaignsQuerySchema,
  campaignUpdateSchema,
} from 'backstage-plugin-ai-readiness-common';
import type { z } from 'zod';
import type { Audience } from '../audit/audited';
import type { LookupCaller } from '../ownership/OwnerLookupService';
import type { VisibleServices } from '../ownership/OwnershipStore';
import type { ReadFields } from './readFields';

/** Who asks, as far as the permission decorator has found out. */
export interface CampaignCaller extends Audience {
  credentials: BackstageCredentials;
  /** Ref of a signed-in person who is no guest. */
  ref?: string;
  /** Absent: no service. */
  visible?: VisibleServices;
  /** Absent: everything in the catalog is shown. */
  shownAmong?: LookupCaller['shownAmong'];
  mayManage?: boolean;
  /** Why not, as a plain sentence. */
  because?: string;
}

export type CampaignFields = ReadFields<typeof campaignInputSchema>;
export type CampaignUpdateFields = ReadFields<typeof campaignUpdateSchema>;
export type CampaignReachFields = ReadFields<typeof campaignReachSchema>;

/**
 * Campaigns, with tasks and figures of the services that the caller may see. What
 * is wrong with an input throws one InputError with all of it.
 */
export interface CampaignService {
  list(
    query: z.output<typeof campaignsQuerySchema>,
    caller: CampaignCaller,
  ): Promise<CampaignsPage>;

  preview(
    reach: CampaignReachFields,
    caller: CampaignCaller,
  ): Promise<CampaignPreview>;

  create(
    input: CampaignFields,
    caller: CampaignCaller,
    idempotencyKey?: string,
  ): Promise<Campaign>;

  /** Throws NotFoundError also for one that the caller has no part in. */
  get(
    id: string,
    query: z.output<typeof campaignQuerySchema>,
    caller: CampaignCaller,
  ): Promise<CampaignDetail>;

  /**
   * Throws ConflictError where it is closed, and StaleRevisionError where it is
   * not at the revision any more.
   */
  update(
    id: string,
    revision: number,
    input: CampaignUpdateFields,
    caller: CampaignCaller,
  ): Promise<Campaign>;

  /** Throws ConflictError where it is closed already. */
  end(id: string, reason: string, caller: CampaignCaller): Promise<Campaign>;

  /** Throws ConflictError where it can't go on. */
  reopen(id: string, caller: CampaignCaller): Promise<Campaign>;
}
