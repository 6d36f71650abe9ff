import type { z } from 'zod';
import type {
  burnDownSchema,
  campaignDetailSchema,
  campaignFiguresSchema,
  campaignInputSchema,
  campaignPreviewSchema,
  campaignQuerySchema,
  campaignReachSchema,
  campaignSchema,
  campaignsPageSchema,
  campaignsQuerySchema,
  campaignStateSchema,
  campaignTaskSchema,
  campaignTaskStateSchema,
  campaignUpdateSchema,
} from './schema';

/** As a request gives it. @public */
export type CampaignRequest = z.input<typeof campaignInputSchema>;
/** After parsing. @public */
export type CampaignInput = z.output<typeof campaignInputSchema>;
/** @public */
export type CampaignUpdate = z.input<typeof campaignUpdateSchema>;
/** @public */
export type CampaignReach = z.input<typeof campaignReachSchema>;
/** @public */
export type CampaignsQuery = z.input<typeof campaignsQuerySchema>;
/** @public */
export type CampaignQuery = z.input<typeof campaignQuerySchema>;
/** @public */
export type Campaign = z.infer<typeof campaignSchema>;
/** @public */
export type CampaignFilter = Campaign['filter'];
/** @public */
export type CampaignState = z.infer<typeof campaignStateSchema>;
/** @public */
export type CampaignFigures = z.infer<typeof campaignFiguresSchema>;
/** @public */
export type CampaignsPage = z.infer<typeof campaignsPageSchema>;
/** @public */
export type CampaignDetail = z.infer<typeof campaignDetailSchema>;
/** @public */
export type CampaignTask = z.infer<typeof campaignTaskSchema>;
/** @public */
export type CampaignTaskState = z.infer<typeof campaignTaskStateSchema>;
/** @public */
export type CampaignPreview = z.infer<typeof campaignPreviewSchema>;
/** @public */
export type BurnDown = z.infer<typeof burnDownSchema>;
