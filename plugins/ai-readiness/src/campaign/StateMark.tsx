import {
  CAMPAIGN_STATE_WORDS,
  type CampaignState,
} from 'backstage-plugin-ai-readiness-common';
import { Mark } from '../presentation/Mark';
import { CAMPAIGN_LOOK } from './campaignLook';

/** How a campaign stands, as icon and word. */
export function StateMark(props: { state: CampaignState }) {
  const { state } = props;
  return <Mark {...CAMPAIGN_LOOK[state]}>{CAMPAIGN_STATE_WORDS[state]}</Mark>;
}
