import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import type { ChecklistResponse } from 'backstage-plugin-ai-readiness-common';
import { aiReadinessApiRef } from '../api/aiReadinessApiRef';
import { queryKeys } from '../api/ReadinessSession';

/** The checklist in force; absent until it is there. */
export function useChecklist() {
  const api = useApi(aiReadinessApiRef);
  return useQuery<ChecklistResponse, Error>({
    queryKey: queryKeys.checklist(),
    queryFn: () => api.getChecklist(),
    staleTime: Infinity,
  });
}

/** The numbers of the checklist in force; absent until they are there. */
export function usePolicy(): ChecklistResponse['policy'] | undefined {
  return useChecklist().data?.policy;
}
