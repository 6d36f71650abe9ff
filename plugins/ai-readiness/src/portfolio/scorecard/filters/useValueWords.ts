import type {
  FacetName,
  GateState,
} from 'backstage-plugin-ai-readiness-common';
import { useCallback } from 'react';
import { useChecklistTexts } from '../../../checklist/useChecklistTexts';
import { useItemTitles } from '../../../ownership/lookups/useItemTitles';
import { useRefTitles } from '../useRefTitles';
import {
  ENTITY_FILTERS,
  FIXED_VALUES,
  GATE_STATE_WORDS,
  MINE,
  NONE,
  WITHOUT,
} from './filterWords';

/** What people call the values of filters; `refs` are the entities among them. */
export function useValueWords(
  refs: readonly string[],
): (name: FacetName, value: string) => string {
  const titleOf = useRefTitles(refs.filter(ref => ref.includes(':')));
  const itemTitle = useItemTitles();
  const { gates } = useChecklistTexts();
  return useCallback(
    (name, value) => {
      if (name === 'item') return itemTitle(value);
      if (name === 'gate') {
        const [id, state] = value.split(':');
        const words = GATE_STATE_WORDS[state as GateState] ?? state;
        return `${gates.get(id)?.shortTitle ?? id}: ${words}`;
      }
      if (name === 'owner' && value === MINE) return 'Mine';
      if (value === NONE && WITHOUT[name]) return WITHOUT[name];
      if (name in ENTITY_FILTERS) return titleOf(value);
      return FIXED_VALUES[name]?.[value] ?? value;
    },
    [titleOf, itemTitle, gates],
  );
}

/** More values of one filter than this are told as a number. */
export const TOLD_APART = 6;

/** The entities among the values that are told apart. */
export function refsIn(
  filters: Partial<Record<FacetName, readonly string[]>>,
): string[] {
  return Object.keys(ENTITY_FILTERS).flatMap(name => {
    const values = filters[name as FacetName] ?? [];
    return values.length > TOLD_APART ? [] : [...values];
  });
}
