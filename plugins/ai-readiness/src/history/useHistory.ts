import { useApi } from '@backstage/core-plugin-api';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { HistoryQuery } from 'backstage-plugin-ai-readiness-common';
import { aiReadinessApiRef } from '../api/aiReadinessApiRef';
import { queryKeys } from '../api/ReadinessSession';

/** The history of a service, page after page; newest first. */
export function useHistory(
  entityRef: string,
  query: Omit<HistoryQuery, 'cursor'>,
) {
  const api = useApi(aiReadinessApiRef);
  return useInfiniteQuery({
    queryKey: [...queryKeys.history(entityRef), query],
    queryFn: ({ pageParam }) =>
      api.getHistory(entityRef, { ...query, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.nextCursor,
  });
}
