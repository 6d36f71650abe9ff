import { useCallback } from 'react';
import { usePageLink } from '../ownership/lookups/usePageLink';
import type { ScorecardFilters } from './scorecard/state/scorecardAddress';
import { scorecardLink } from './scorecardLink';

/** Leads to the filtered scorecard; to nothing in a portal without the page. */
export function useScorecardLink(): (
  filters: ScorecardFilters,
) => string | undefined {
  const page = usePageLink()('');
  return useCallback(
    filters => (page === undefined ? undefined : scorecardLink(page, filters)),
    [page],
  );
}
