import {
  type Campaign,
  type CampaignFigures,
  type CampaignsPage,
  campaignState,
} from 'backstage-plugin-ai-readiness-common';
import type { CampaignCaller } from './CampaignService';
import type { KeptCampaign } from './CampaignStore';

const NOTHING: CampaignFigures = { open: 0, done: 0 };

/** A campaign as it stands at a moment, with what its reader may count. */
export function toCampaign(
  kept: KeptCampaign,
  figures: CampaignFigures | undefined,
  now: string,
): Campaign {
  return {
    ...kept,
    state: campaignState(kept, now),
    figures: figures ?? NOTHING,
  };
}

export function viewerOf({
  mayManage = false,
  because,
}: CampaignCaller): CampaignsPage['viewer'] {
  return { mayManage, ...(because && { because }) };
}
