import { useApi } from '@backstage/core-plugin-api';
import {
  StaleRevisionError,
  type AiReadinessApi,
  type CreateOptions,
  type Review,
} from 'backstage-plugin-ai-readiness-common';
import { useMutation } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { aiReadinessApiRef } from '../api/aiReadinessApiRef';
import { newKey } from '../api/newKey';
import { queryKeys, ReadinessSession } from '../api/ReadinessSession';
import { useReview } from '../assessment/ReviewContext';

/** One write of a dialog: where it goes to, and what it is based on. */
export type SendAction = (
  api: AiReadinessApi,
  entityRef: string,
  options: CreateOptions,
) => Promise<Review>;

export interface ReviewAction {
  busy: boolean;
  /** Why the last attempt failed; what was written stays there to send again. */
  error?: Error;
  /**
   * Somebody else changed the review first. It is on the page now, and the
   * next attempt is based on it.
   */
  stale: boolean;
  /** Sends it, and answers whether it was done. */
  run(send: SendAction): Promise<boolean>;
  /** Forgets the last failure. */
  reset(): void;
}

/**
 * Writes something at once, from a dialog that stays open until it is done.
 * What a person states item by item goes through the writer instead.
 */
export function useReviewAction(): ReviewAction {
  const api = useApi(aiReadinessApiRef);
  const { review } = useReview();
  const { entityRef } = review.service;
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const key = useRef(newKey());
  const sending = useRef(false);
  // Known to the session: what is signalled of it is nobody else's change.
  const { mutateAsync } = useMutation({
    mutationKey: queryKeys.actions(entityRef),
    mutationFn: async (write: { send: SendAction; options: CreateOptions }) => {
      const answered = await write.send(api, entityRef, write.options);
      ReadinessSession.of(api).keep(entityRef, answered);
    },
    networkMode: 'always',
    gcTime: 0,
  });
  const run = useCallback(
    async (send: SendAction) => {
      if (sending.current) return false;
      const session = ReadinessSession.of(api);
      const latest = session.latest(entityRef) ?? review;
      sending.current = true;
      setBusy(true);
      setError(undefined);
      try {
        const { revision } = latest;
        const idempotencyKey = key.current;
        await mutateAsync({ send, options: { revision, idempotencyKey } });
        key.current = newKey();
        return true;
      } catch (cause) {
        if (cause instanceof StaleRevisionError) {
          session.keep(entityRef, cause.current);
        }
        setError(cause instanceof Error ? cause : new Error(String(cause)));
        return false;
      } finally {
        sending.current = false;
        setBusy(false);
      }
    },
    [api, entityRef, review, mutateAsync],
  );
  return {
    busy,
    error,
    stale: error instanceof StaleRevisionError,
    run,
    reset: useCallback(() => setError(undefined), []),
  };
}
