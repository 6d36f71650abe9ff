import type { CampaignFilter } from 'backstage-plugin-ai-readiness-common';
import type { ScorecardFilters } from '../portfolio/scorecard/state/scorecardAddress';

/** A campaign's filter as the scorecard writes it. */
export function filtersOf({ q, ...lists }: CampaignFilter): ScorecardFilters {
  const filters = Object.fromEntries(
    Object.entries(lists).map(([name, values]) => [name, [values].flat()]),
  );
  return { ...filters, ...(q && { q: String(q) }) };
}
