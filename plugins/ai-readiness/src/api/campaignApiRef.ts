import { createApiRef } from '@backstage/core-plugin-api';
import type { CampaignApi } from 'backstage-plugin-ai-readiness-common';

/** Gives the campaigns over AI services. @public */
export const campaignApiRef = createApiRef<CampaignApi>({
  id: 'plugin.ai-readiness.campaign',
});
