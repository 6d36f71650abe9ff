import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import type { Review } from 'backstage-plugin-ai-readiness-common';
import { aiReadinessApiRef } from '../api/aiReadinessApiRef';
import { queryKeys } from '../api/ReadinessSession';

/** The review as the server last gave it. */
export function useReviewQuery(entityRef: string) {
  const api = useApi(aiReadinessApiRef);
  return useQuery<Review, Error>({
    queryKey: queryKeys.review(entityRef),
    queryFn: () => api.getReview(entityRef),
    // A read that a write has overtaken must not bring the old state back.
    structuralSharing: (before, after) =>
      isNewer(before, after) ? before : after,
  });
}

/** The review as it stood when a past UTC day ended; never asked for today. */
export function usePastReviewQuery(entityRef: string, day?: string) {
  const api = useApi(aiReadinessApiRef);
  return useQuery<Review, Error>({
    queryKey: [...queryKeys.review(entityRef), 'as-of', day],
    queryFn: () => api.getReview(entityRef, { asOf: day }),
    enabled: day !== undefined,
    staleTime: Infinity,
  });
}

function isNewer(before: unknown, after: unknown): boolean {
  return revisionOf(before) > revisionOf(after);
}

function revisionOf(data: unknown): number {
  return typeof data === 'object' && data !== null && 'revision' in data
    ? Number(data.revision)
    : -1;
}
