import { useApi } from '@backstage/core-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type {
  Change,
  Path,
  PathToGo,
  PreviewResult,
  Review,
} from 'backstage-plugin-ai-readiness-common';
import { useCallback, useMemo, useState } from 'react';
import { aiReadinessApiRef } from '../api/aiReadinessApiRef';
import { queryKeys } from '../api/ReadinessSession';

/** The hypothetical changes that are switched on, and what they would give. */
export interface PathPreview {
  chosen: ReadonlySet<string>;
  result?: PreviewResult;
  loading: boolean;
  error?: Error;
  /** Switches all of these on, or all of them off. */
  toggle(changes: readonly Change[], on: boolean): void;
  reset(): void;
}

/** Tells two changes apart. */
export function changeKey(change: Change): string {
  return Object.values(change).join(' ');
}

/** Previews the verdict; saves nothing. */
export function usePathPreview(review: Review): PathPreview {
  const api = useApi(aiReadinessApiRef);
  const { entityRef } = review.service;
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());
  const changes = useMemo(
    // What is on no path any more, because it was done, is not hypothetical.
    () =>
      changesOf(review.pathToGo).filter(change =>
        wanted.has(changeKey(change)),
      ),
    [review.pathToGo, wanted],
  );
  const chosen = useMemo(() => new Set(changes.map(changeKey)), [changes]);
  const { data, error, isFetching } = useQuery<PreviewResult, Error>({
    queryKey: [...queryKeys.preview(entityRef), review.revision, ...chosen],
    queryFn: () => api.preview(entityRef, { changes }),
    enabled: changes.length > 0,
    placeholderData: keepPreviousData,
  });
  const toggle = useCallback(
    (toggled: readonly Change[], on: boolean) =>
      setWanted(before => {
        const after = new Set(before);
        toggled
          .map(changeKey)
          .forEach(key => (on ? after.add(key) : after.delete(key)));
        return after;
      }),
    [],
  );
  const reset = useCallback(() => setWanted(new Set()), []);
  return {
    chosen,
    result: changes.length ? data : undefined,
    loading: isFetching,
    error: error ?? undefined,
    toggle,
    reset,
  };
}

function changesOf({ conditionalGo, go }: PathToGo): Change[] {
  const all = [conditionalGo, go].flatMap(path => (path ? stepsOf(path) : []));
  return [...new Map(all.map(step => [changeKey(step), step])).values()];
}

function stepsOf({ required, options }: Path): Change[] {
  return [
    ...required,
    ...options.flatMap(({ resolve, carry }) => [...resolve, ...carry]),
  ].map(({ change }) => change);
}
