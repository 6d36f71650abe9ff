import { useApi } from '@backstage/core-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type {
  DutiesQuery,
  OwnerDuties,
} from 'backstage-plugin-ai-readiness-common';
import { aiReadinessApiRef } from '../../api/aiReadinessApiRef';
import { queryKeys } from '../../api/ReadinessSession';

/** One owner and a page of what is on them. */
export function useOwnerQuery(ownerRef: string, selection: DutiesQuery) {
  const api = useApi(aiReadinessApiRef);
  return useQuery<OwnerDuties, Error>({
    queryKey: queryKeys.lookup(ownerRef, selection),
    queryFn: () => api.getOwner(ownerRef, selection),
    // Another page of the same owner, never another owner.
    placeholderData: (before, query) =>
      query?.queryKey[1] === ownerRef ? keepPreviousData(before) : undefined,
  });
}
