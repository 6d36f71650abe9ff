import { useCallback, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { ShowFilter } from '../verdict/VerdictFacts';
import { filterItems } from './filterItems';
import { useReview } from './ReviewContext';
import { useMyRefs } from './useMyRefs';
import { isNarrowed, useReviewFilters } from './useReviewFilters';

/** The items on show, and what changes the choice. */
export function useVisibleItems() {
  const { review, saving, itemTexts } = useReview();
  const myRefs = useMyRefs();
  const { filters: chosen, setFilters, reset } = useReviewFilters();
  const [params] = useSearchParams();
  // Chosen once: the weakest gate moves while one works on it.
  const [firstGate] = useState(() => {
    const linked = review.items.find(({ id }) => id === params.get('item'));
    const { weakestGate } = review.verdict;
    return linked?.gateId ?? weakestGate ?? review.gates[0]?.id;
  });
  const isGate =
    chosen.gate === 'all' || review.gates.some(({ id }) => id === chosen.gate);
  const filters = useMemo(() => {
    const fallback = isNarrowed(chosen) ? 'all' : firstGate;
    return { ...chosen, gate: isGate ? chosen.gate : fallback };
  }, [chosen, isGate, firstGate]);
  const keep = useAnsweredHere(saving.entries, filters);
  const items = useMemo(
    () => filterItems(review, filters, { myRefs, texts: itemTexts, keep }),
    [review, filters, myRefs, itemTexts, keep],
  );
  const selectGate = useCallback(
    (gate: string) => setFilters({ gate }),
    [setFilters],
  );
  const show = useCallback(
    (filter: ShowFilter) =>
      setFilters({
        gate: 'all',
        open: false,
        critical: false,
        mine: false,
        area: undefined,
        status: undefined,
        text: '',
        ...filter,
      }),
    [setFilters],
  );
  return { filters, items, setFilters, reset, selectGate, show };
}

/**
 * Items that were answered since the filters last changed. They stay in the
 * list, so that no row vanishes under the hand that answers it.
 */
function useAnsweredHere(
  entries: readonly { change: { itemId?: string } }[],
  filters: object,
): ReadonlySet<string> {
  const since = useRef({ filters, entries });
  if (since.current.filters !== filters) since.current = { filters, entries };
  const before = since.current.entries;
  return useMemo(() => {
    const known = new Set(before.map(({ change }) => change));
    return new Set(
      entries
        .filter(({ change }) => !known.has(change))
        .flatMap(({ change }) => change.itemId ?? []),
    );
  }, [before, entries]);
}
