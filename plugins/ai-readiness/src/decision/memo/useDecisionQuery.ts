import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import type { DecisionDetail } from 'backstage-plugin-ai-readiness-common';
import { aiReadinessApiRef } from '../../api/aiReadinessApiRef';
import { queryKeys } from '../../api/ReadinessSession';

/** One decision; it never changes. */
export function useDecisionQuery(entityRef: string, decisionId: string) {
  const api = useApi(aiReadinessApiRef);
  return useQuery<DecisionDetail, Error>({
    queryKey: [...queryKeys.decisions(entityRef), 'detail', decisionId],
    queryFn: () => api.getDecision(entityRef, decisionId),
    staleTime: Infinity,
  });
}
