import {
  type DraftFlipsQuery,
  STANDING_WORDS,
  VERDICT_WORDS,
} from 'backstage-plugin-ai-readiness-common';
import { useMemo } from 'react';
import { useFilters } from '../../ownership/lookups/useFilters';

const NAMES = ['from', 'to', 'standingFrom', 'standingTo'] as const;

/** What of a draft's flips is shown. */
export type FlipSelection = Pick<DraftFlipsQuery, (typeof NAMES)[number]>;

/** Lives in the URL; what nobody can ask for is left out. */
export function useFlipFilters() {
  const { filters, ...rest } = useFilters(NAMES);
  const selection = useMemo<FlipSelection>(
    () => ({
      from: keyOf(VERDICT_WORDS, filters.from),
      to: keyOf(VERDICT_WORDS, filters.to),
      standingFrom: keyOf(STANDING_WORDS, filters.standingFrom),
      standingTo: keyOf(STANDING_WORDS, filters.standingTo),
    }),
    [filters],
  );
  return { selection, ...rest };
}

function keyOf<K extends string>(
  words: Record<K, string>,
  value?: string,
): K | undefined {
  return (Object.keys(words) as K[]).find(key => key === value);
}
