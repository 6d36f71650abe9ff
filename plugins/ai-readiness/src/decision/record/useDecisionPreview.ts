import { useApi } from '@backstage/core-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type {
  DecisionDraft,
  DecisionPreview,
  Review,
} from 'backstage-plugin-ai-readiness-common';
import { useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { aiReadinessApiRef } from '../../api/aiReadinessApiRef';
import { queryKeys } from '../../api/ReadinessSession';

const PAUSE_MS = 300;

/** What the server says of a draft, a moment after the last key. */
export function useDecisionPreview(review: Review, draft: DecisionDraft) {
  const api = useApi(aiReadinessApiRef);
  const { entityRef } = review.service;
  // By its text: reading the review again makes another draft that says the same.
  const written = JSON.stringify(draft);
  const [settled, setSettled] = useState(written);
  useDebounce(() => setSettled(written), PAUSE_MS, [written]);
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery<
    DecisionPreview,
    Error
  >({
    queryKey: [
      ...queryKeys.preview(entityRef),
      'decision',
      review.revision,
      settled,
    ],
    queryFn: () => api.previewDecision(entityRef, JSON.parse(settled)),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const isSettled = settled === written && !isFetching;
  return {
    preview: data,
    /** Whether the answer is about what is written now. */
    isCurrent: isSettled && !isPlaceholderData && !error,
    error: (isSettled && error) || undefined,
    retry: () => refetch(),
  };
}
