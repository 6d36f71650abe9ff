import { CAMPAIGNS_PATH } from '../ownership/lookups/paths';
import {
  writeAddress,
  type ScorecardFilters,
} from '../portfolio/scorecard/state/scorecardAddress';

/** Where a campaign over what these filters select is started. */
export const NEW_PATH = 'new';

/** Below the page over all services: the form of a new campaign. */
export function campaignLink(filters: ScorecardFilters): string {
  return `${CAMPAIGNS_PATH}/${NEW_PATH}${writeAddress({ filters })}`;
}

/** One campaign, below the page over all services. */
export function campaignPath(id: string): string {
  return `${CAMPAIGNS_PATH}/${encodeURIComponent(id)}`;
}
