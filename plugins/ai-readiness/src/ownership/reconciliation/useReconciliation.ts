import { useApi } from '@backstage/core-plugin-api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  LossSeen,
  Reconciliation,
} from 'backstage-plugin-ai-readiness-common';
import { useEffect, useRef, useState } from 'react';
import { aiReadinessApiRef } from '../../api/aiReadinessApiRef';
import { queryKeys } from '../../api/ReadinessSession';

const RUNNING_MS = 1_000;
const IDLE_MS = 60_000;

/** Where going through the catalog stands, and what a person may do about it. */
export function useReconciliation() {
  const api = useApi(aiReadinessApiRef);
  const client = useQueryClient();
  const queryKey = queryKeys.reconciliation();
  // The end of the run before the one that somebody here asked for.
  const [askedAfter, setAskedAfter] = useState<{ finishedAt?: string }>();
  const { data, error, refetch } = useQuery<Reconciliation, Error>({
    queryKey,
    queryFn: () => api.getReconciliation(),
    refetchInterval: ({ state }) =>
      state.data?.running || askedAfter ? RUNNING_MS : IDLE_MS,
  });

  const finishedAt = data?.finishedAt;
  const seen = useRef(finishedAt);
  useEffect(() => {
    if (askedAfter && finishedAt !== askedAfter.finishedAt) {
      setAskedAfter(undefined);
    }
    const renewed = seen.current !== undefined && finishedAt !== seen.current;
    seen.current = finishedAt;
    if (renewed) client.invalidateQueries({ queryKey: queryKeys.lookups() });
  }, [client, finishedAt, askedAfter]);

  const keep = (answer: Reconciliation) =>
    client.setQueryData(queryKey, answer);
  const check = useMutation<Reconciliation, Error>({
    mutationFn: () => api.reconcile(),
    onMutate: () => setAskedAfter({ finishedAt }),
    onSuccess: keep,
    onError: () => setAskedAfter(undefined),
  });
  const confirm = useMutation<Reconciliation, Error, LossSeen>({
    mutationFn: loss => api.confirmLoss(loss),
    onSuccess: answer => {
      keep(answer);
      client.invalidateQueries({ queryKey: queryKeys.lookups() });
    },
    // Most likely what is held has changed: show what it is now.
    onError: () => refetch(),
  });
  const checking = Boolean(data?.running || askedAfter);
  return { data, error, refetch, checking, check, confirm };
}
