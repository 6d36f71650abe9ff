import { useApi } from '@backstage/core-plugin-api';
import { useSignal } from '@backstage/plugin-signals-react';
import { useIsMutating } from '@tanstack/react-query';
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { aiReadinessApiRef } from './aiReadinessApiRef';
import { queryKeys, ReadinessSession } from './ReadinessSession';

/** What the backend sends when a review has changed. */
type ReviewSignal = {
  revision: number;
  /** Something else than an answer did: what was seen in the catalog. */
  changed?: boolean;
};

/** Whose change has arrived: another person's, or the catalog's. */
export type ReviewNews = 'review' | 'catalog';

/** Long enough for the answer to one's own change, which also is signalled. */
const SETTLE_MS = 1_000;

/**
 * Reads the review again when somebody else has changed it, and says so. Does
 * nothing in a portal without the signals plugin.
 */
export function useReviewSignals(entityRef: string) {
  const session = ReadinessSession.of(useApi(aiReadinessApiRef));
  const writer = session.writer(entityRef);
  const { entries } = useSyncExternalStore(writer.subscribe, writer.getState);
  const actions = useIsMutating(
    { mutationKey: queryKeys.actions(entityRef) },
    session.queryClient,
  );
  const busy =
    actions > 0 ||
    entries.some(({ phase }) => phase === 'waiting' || phase === 'sending');
  const { lastSignal } = useSignal<ReviewSignal>(`ai-readiness:${entityRef}`);
  const heard = useRef<ReviewSignal>();
  const [news, setNews] = useState<ReviewNews>();

  useEffect(() => {
    if (!lastSignal) return;
    const { revision, changed } = heard.current ?? { revision: -1 };
    heard.current = {
      revision: Math.max(revision, lastSignal.revision),
      changed: Boolean(changed || lastSignal.changed),
    };
  }, [lastSignal]);

  useEffect(() => {
    if (!lastSignal || busy) return undefined;
    const timer = setTimeout(async () => {
      const signal = heard.current;
      heard.current = undefined;
      if (signal) setNews(await readAgain(session, entityRef, signal));
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [lastSignal, busy, session, entityRef]);

  return { news, dismiss: useCallback(() => setNews(undefined), []) };
}

async function readAgain(
  session: ReadinessSession,
  entityRef: string,
  signal: ReviewSignal,
): Promise<ReviewNews | undefined> {
  const { queryClient } = session;
  const shown = session.latest(entityRef);
  if (!shown) return undefined;
  const isNewer = signal.revision > shown.revision;
  if (!isNewer && !signal.changed) return undefined;
  const queryKey = queryKeys.review(entityRef);
  const reads = () => queryClient.getQueryState(queryKey)?.dataUpdateCount;
  const before = reads();
  await queryClient.refetchQueries({ queryKey, exact: true });
  for (const key of [queryKeys.history, queryKeys.decisions]) {
    queryClient.invalidateQueries({ queryKey: key(entityRef) });
  }
  // What could not be read again shows as it is, and says so by itself.
  if (reads() === before) return undefined;
  return isNewer ? 'review' : 'catalog';
}
