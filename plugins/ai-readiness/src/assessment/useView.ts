import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** What the tab shows of a review, in the order of the tabs. */
export const VIEWS = ['review', 'decision', 'history'] as const;

export type View = (typeof VIEWS)[number];

export const VIEW_TITLES: Record<View, string> = {
  review: 'Review',
  decision: 'Decision',
  history: 'History',
};

/** The view that the address names; another one is a visit to come back from. */
export function useView() {
  const [params, setParams] = useSearchParams();
  const view = VIEWS.find(known => known === params.get('view')) ?? 'review';
  const setView = useCallback(
    (next: View) =>
      setParams(before => {
        const after = new URLSearchParams(before);
        after.delete('item');
        if (next === 'review') after.delete('view');
        else after.set('view', next);
        return after;
      }),
    [setParams],
  );
  return {
    view,
    setView,
    /** The decision whose memo is asked for. */
    memo: params.get('memo') ?? undefined,
  };
}

/** The address of a decision's memo, on this page. */
export function useMemoAddress(): (decisionId: string) => string {
  const [params] = useSearchParams();
  return decisionId => {
    const after = new URLSearchParams(params);
    after.delete('item');
    after.set('memo', decisionId);
    return `?${after}`;
  };
}
