import { z } from 'zod';
import {
  campaignDetailSchema,
  campaignInputSchema,
  campaignPreviewSchema,
  campaignQuerySchema,
  campaignReachSchema,
  campaignSchema,
  campaignsPageSchema,
  campaignsQuerySchema,
  campaignUpdateSchema,
  endCampaignSchema,
} from '../campaign/schema';
import { campaignManagePermission } from '../permissions';
import type { Operation } from './Operation';

const campaign = { campaignId: z.string().describe('Id of a campaign') };
const CAMPAIGN = '/campaigns/{campaignId}';

const manages = {
  403: `Not allowed: needs the permission ${campaignManagePermission.name}, and a person`,
};

/** Getting some items closed on many services by a day. */
export const campaignOperations: Readonly<Record<string, Operation>> = {
  getCampaigns: {
    method: 'get',
    path: '/campaigns',
    summary: 'Campaigns, those that go on first',
    query: campaignsQuerySchema,
    response: campaignsPageSchema,
  },
  createCampaign: {
    method: 'post',
    path: '/campaigns',
    summary: 'Start a campaign',
    body: campaignInputSchema,
    response: campaignSchema,
    errors: manages,
    creates: true,
  },
  previewCampaign: {
    method: 'post',
    path: '/campaigns/preview',
    summary: 'What a campaign would hold now; saves nothing',
    body: campaignReachSchema,
    response: campaignPreviewSchema,
    errors: manages,
  },
  getCampaign: {
    method: 'get',
    path: CAMPAIGN,
    summary: 'One campaign: burn-down, who has what left, tasks',
    params: campaign,
    query: campaignQuerySchema,
    response: campaignDetailSchema,
  },
  updateCampaign: {
    method: 'put',
    path: CAMPAIGN,
    summary: 'Change what a campaign is called, its due date or its owner',
    params: campaign,
    body: campaignUpdateSchema,
    response: campaignSchema,
    errors: {
      ...manages,
      409: 'It is closed; or somebody has changed it meanwhile: `error.current` is the campaign as it is now',
    },
    write: true,
  },
  endCampaign: {
    method: 'post',
    path: `${CAMPAIGN}/end`,
    summary: 'End a campaign before it is completed',
    params: campaign,
    body: endCampaignSchema,
    response: campaignSchema,
    errors: { ...manages, 409: 'It is closed already' },
  },
  reopenCampaign: {
    method: 'post',
    path: `${CAMPAIGN}/reopen`,
    summary: 'Take back that somebody has ended a campaign',
    params: campaign,
    response: campaignSchema,
    errors: { ...manages, 409: 'It can not go on: the message says why' },
  },
};
