import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { CampaignClient } from 'backstage-plugin-ai-readiness-common';
import { campaignApiRef } from '../api/campaignApiRef';

/** What the page with the campaigns asks. */
export const campaignExtensions = [
  ApiBlueprint.make({
    name: 'campaign',
    params: defineParams =>
      defineParams({
        api: campaignApiRef,
        deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
        factory: deps => new CampaignClient(deps),
      }),
  }),
];
