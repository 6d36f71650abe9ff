import type { FacetName } from 'backstage-plugin-ai-readiness-common';
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import {
  readAddress,
  withChange,
  writeAddress,
  type ScorecardFilters,
  type ScorecardState,
} from './scorecardAddress';

/** Where the pages before this one began; '' is the first. */
type Trail = readonly string[];

interface Visit {
  replace?: boolean;
  trail?: Trail;
  /** Whether it was added by opening a preview here. */
  openedHere?: boolean;
}

/** What the scorecard shows. All of it lives in the address, so Back works. */
export function useScorecardState() {
  const location = useLocation();
  const navigate = useNavigate();
  const state = useMemo(() => readAddress(location.search), [location.search]);
  const trail = trailOf(location.state);
  const opened = Boolean(location.state?.openedHere);

  // Rows keep what they are handed: it must not change with the address.
  const latest = useRef({ state, trail, opened, navigate });
  useLayoutEffect(() => {
    latest.current = { state, trail, opened, navigate };
  });

  const go = useCallback((next: ScorecardState, options: Visit) => {
    const { replace, trail: pages = [], openedHere } = options;
    latest.current.navigate(
      { search: writeAddress(next) },
      { replace, state: { trail: pages, openedHere } },
    );
  }, []);
  return {
    state,
    /** How many pages come before this one; unknown after a shared link. */
    pagesBefore: state.cursor && !trail.length ? undefined : trail.length,
    setFilters: useCallback(
      (change: ScorecardFilters) => {
        const { state: before } = latest.current;
        const filters = withChange(before.filters, change);
        // Back leaves a search, it does not step through its letters.
        const replace = 'q' in change && Boolean(before.filters.q);
        go({ ...before, filters, cursor: undefined }, { replace });
      },
      [go],
    ),
    /** Sets a filter to one value, or clears it where it is just that. */
    toggleFilter: useCallback(
      (name: FacetName, value: string) => {
        const { state: before } = latest.current;
        const isSet = before.filters[name]?.join() === value;
        const filters = withChange(before.filters, {
          [name]: isSet ? [] : [value],
        });
        go({ ...before, filters, cursor: undefined }, {});
      },
      [go],
    ),
    clearFilters: useCallback(
      () => go({ ...latest.current.state, filters: {}, cursor: undefined }, {}),
      [go],
    ),
    setSort: useCallback(
      (sort: string, order?: 'asc' | 'desc') =>
        go({ ...latest.current.state, sort, order, cursor: undefined }, {}),
      [go],
    ),
    setLimit: useCallback(
      (limit: number) =>
        go({ ...latest.current.state, limit, cursor: undefined }, {}),
      [go],
    ),
    /** Shows what an address says, such as that of a saved view. */
    show: useCallback(
      (address: string) => {
        const { limit, trend } = latest.current.state;
        go({ ...readAddress(address), limit, trend }, {});
      },
      [go],
    ),
    /** Those that one has chosen for good, where none are given. */
    setColumns: useCallback(
      (columns?: readonly string[]) => {
        const { state: before, trail: pages } = latest.current;
        go({ ...before, columns }, { replace: true, trail: pages });
      },
      [go],
    ),
    /** A visit to come back from, so that Back closes it. */
    openPreview: useCallback(
      (preview: string) => {
        const { state: before, trail: pages } = latest.current;
        go({ ...before, preview }, { trail: pages, openedHere: true });
      },
      [go],
    ),
    closePreview: useCallback(() => {
      const { state: before, trail: pages, ...now } = latest.current;
      if (now.opened) now.navigate(-1);
      else
        go({ ...before, preview: undefined }, { replace: true, trail: pages });
    }, [go]),
    nextPage: useCallback(
      (cursor: string) => {
        const { state: before, trail: pages } = latest.current;
        go({ ...before, cursor }, { trail: [...pages, before.cursor ?? ''] });
      },
      [go],
    ),
    /** Where that is unknown, the first page. */
    previousPage: useCallback(() => {
      const { state: before, trail: pages } = latest.current;
      const cursor = pages[pages.length - 1] || undefined;
      go({ ...before, cursor }, { trail: pages.slice(0, -1) });
    }, [go]),
  };
}

function trailOf(state: unknown): Trail {
  const kept = (state as { trail?: unknown } | null)?.trail;
  return Array.isArray(kept)
    ? kept.filter(each => typeof each === 'string')
    : [];
}
