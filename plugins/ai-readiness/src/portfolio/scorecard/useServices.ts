import { useApi } from '@backstage/core-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PortfolioPage } from 'backstage-plugin-ai-readiness-common';
import { portfolioApiRef } from '../../api/portfolioApiRef';
import { queryKeys } from '../../api/ReadinessSession';
import { queryOf, type ScorecardState } from './state/scorecardAddress';

/** One page of services; the last one stays until the next is there. */
export function useServices(state: ScorecardState) {
  const api = useApi(portfolioApiRef);
  const query = queryOf(state);
  return useQuery<PortfolioPage, Error>({
    queryKey: queryKeys.lookup('services', query),
    queryFn: ({ signal }) => api.getServices(query, { signal }),
    placeholderData: keepPreviousData,
  });
}
