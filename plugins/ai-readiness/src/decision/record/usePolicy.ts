import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import type { ChecklistResponse } from 'backstage-plugin-ai-readiness-common';
import { aiReadinessApiRef } from '../../api/aiReadinessApiRef';
import { queryKeys } from '../../api/ReadinessSession';

/** The numbers of the checklist in force; absent until it is there. */
export function usePolicy(): ChecklistResponse['policy'] | undefined {
  const api = useApi(aiReadinessApiRef);
  const { data } = useQuery<ChecklistResponse, Error>({
    queryKey: queryKeys.checklist(),
    queryFn: () => api.getChecklist(),
    staleTime: Infinity,
  });
  return data?.policy;
}
