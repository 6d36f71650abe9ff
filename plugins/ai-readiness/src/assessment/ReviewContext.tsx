import { useApi } from '@backstage/core-plugin-api';
import type { Review } from 'backstage-plugin-ai-readiness-common';
import {
  createContext,
  useContext,
  useMemo,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { aiReadinessApiRef } from '../api/aiReadinessApiRef';
import { ReadinessSession } from '../api/ReadinessSession';
import { useReviewSignals } from '../api/useReviewSignals';
import {
  useChecklistTexts,
  type GateTexts,
  type ItemTexts,
} from '../checklist/useChecklistTexts';
import { AsOfFrame } from '../history/AsOfFrame';
import { UpdateNote } from '../history/UpdateNote';
import { useAsOf } from '../history/useAsOf';
import type { OpenDrafts } from './OpenDrafts';
import type { ReviewWriter, WriterState } from './ReviewWriter';
import { usePastReviewQuery } from './useReviewQuery';

export interface ReviewContextValue {
  /**
   * With the changes that are still on their way; where the address asks for
   * a past day, as it stood then.
   */
  review: Review;
  /** The past day that is shown; absent: today. */
  pastDay?: string;
  /** When today's review was read, also while a past day is shown. */
  now: string;
  writer: ReviewWriter;
  drafts: OpenDrafts;
  saving: WriterState;
  itemTexts: ReadonlyMap<string, ItemTexts>;
  gateTexts: ReadonlyMap<string, GateTexts>;
  /** Why the words are missing; numbers and questions are there without. */
  textsError?: Error;
  retryTexts: () => void;
}

const ReviewContext = createContext<ReviewContextValue | undefined>(undefined);

export function ReviewContextProvider(props: {
  review: Review;
  children: ReactNode;
}) {
  const api = useApi(aiReadinessApiRef);
  const { entityRef } = props.review.service;
  const session = ReadinessSession.of(api);
  const writer = session.writer(entityRef);
  const drafts = session.drafts(entityRef);
  const saving = useSyncExternalStore(writer.subscribe, writer.getState);
  const { items, gates, error, retry } = useChecklistTexts();
  const { entries, answered } = saving;
  const { review: read } = props;
  const now = read.asOf;
  const asOf = useAsOf(now);
  const past = usePastReviewQuery(entityRef, asOf.day);
  const shown = asOf.day ? past.data : undefined;
  const pastDay = shown && asOf.day;
  const { news, dismiss } = useReviewSignals(entityRef);
  const review = useMemo(() => {
    if (shown) return shown;
    const newest =
      answered && answered.revision > read.revision ? answered : read;
    return entries
      .filter(({ phase }) => phase !== 'saved')
      .reduce((seen, { change }) => change.apply(seen), newest);
  }, [entries, answered, read, shown]);
  const value = useMemo(
    () => ({
      review,
      pastDay,
      now,
      writer,
      drafts,
      saving,
      itemTexts: items,
      gateTexts: gates,
      textsError: error,
      retryTexts: retry,
    }),
    [review, pastDay, now, writer, drafts, saving, items, gates, error, retry],
  );
  return (
    <ReviewContext.Provider value={value}>
      <AsOfFrame asOf={asOf} past={past}>
        {props.children}
      </AsOfFrame>
      <UpdateNote news={news} onDismiss={dismiss} />
    </ReviewContext.Provider>
  );
}

/** The review on this page, and what changes it. */
export function useReview(): ReviewContextValue {
  const value = useContext(ReviewContext);
  if (!value) throw new Error('useReview needs a ReviewContextProvider');
  return value;
}
