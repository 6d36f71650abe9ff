import { useApi } from '@backstage/core-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type {
  Change,
  Path,
  PathOption,
  PreviewResult,
} from 'backstage-plugin-ai-readiness-common';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useReview } from '../assessment/ReviewContext';
import { aiReadinessApiRef } from '../api/aiReadinessApiRef';
import { queryKeys } from '../api/ReadinessSession';
import {
  changeKey,
  chooseAll,
  chooseWay,
  chosenChanges,
  NO_CHOICES,
  toggleSteps,
  type PathChoices,
  type Way,
} from './pathChoices';
import { readChoices, writeChoices } from './previewParams';

/** The hypothetical changes that are switched on, and what they would give. */
export interface PathPreview {
  chosen: ReadonlySet<string>;
  /** By item, where a path leaves the choice. */
  ways: ReadonlyMap<string, Way>;
  result?: PreviewResult;
  loading: boolean;
  error?: Error;
  /** Switches all of these on, or all of them off. */
  toggle(changes: readonly Change[], on: boolean): void;
  choose(option: PathOption, way?: Way): void;
  chooseAll(path: Path): void;
  reset(): void;
}

/** Previews the verdict; saves nothing, and lives in the address. */
export function usePathPreview(): PathPreview {
  const api = useApi(aiReadinessApiRef);
  const { review, pastDay } = useReview();
  const { entityRef } = review.service;
  const { pathToGo } = review;
  const [params, setParams] = useSearchParams();
  const choices = useMemo(() => readChoices(params), [params]);
  const setChoices = (change: (before: PathChoices) => PathChoices) =>
    setParams(before => writeChoices(before, change(readChoices(before))), {
      replace: true,
    });
  const changes = useMemo(
    // What is on no path any more, because it was done, is not hypothetical.
    // From a past day, nobody can take a step.
    () => (pastDay ? [] : chosenChanges(pathToGo, choices)),
    [pastDay, pathToGo, choices],
  );
  const chosen = useMemo(() => new Set(changes.map(changeKey)), [changes]);
  const { data, error, isFetching } = useQuery<PreviewResult, Error>({
    queryKey: [...queryKeys.preview(entityRef), review.revision, ...chosen],
    queryFn: () => api.preview(entityRef, { changes }),
    enabled: changes.length > 0,
    placeholderData: keepPreviousData,
  });
  return {
    chosen,
    ways: choices.ways,
    result: changes.length ? data : undefined,
    loading: isFetching,
    error: error ?? undefined,
    toggle: (steps, on) =>
      setChoices(before => toggleSteps(before, pathToGo, steps, on)),
    choose: (option, way) =>
      setChoices(before => chooseWay(before, option, way)),
    chooseAll: path => setChoices(before => chooseAll(before, path)),
    reset: () => setChoices(() => NO_CHOICES),
  };
}
