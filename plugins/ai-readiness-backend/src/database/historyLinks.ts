import { NOTICED_BY } from 'backstage-plugin-ai-readiness-common';
import type { AuthoredDraft, Derived } from '../assessment/AssessmentStore';
import type { RuledReview } from '../assessment/ReviewState';
import { chain, type HistoryRecord } from '../history/chain';

/** What the history of a service gets: what somebody did, then what was seen. */
export function historyLinks(
  { id, history }: Pick<RuledReview, 'id' | 'history'>,
  { seen, summary }: Pick<Derived, 'seen' | 'summary'>,
  drafts: readonly AuthoredDraft[] = [],
): HistoryRecord[] {
  const noticed = { actor: NOTICED_BY, at: summary.computedAt };
  return chain(id, history, [
    ...drafts,
    ...seen.map(draft => ({ ...draft, ...noticed })),
  ]);
}
