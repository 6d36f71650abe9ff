import { useMemo } from 'react';
import { useChecklistTexts } from '../../checklist/useChecklistTexts';

/** A gate as the columns name it. */
export interface GateHead {
  id: string;
  number: number;
  title: string;
  short: string;
}

/** Stands for a gate where there is no room for its name. */
export function gateLetter(short: string): string {
  return short.slice(0, 1);
}

/**
 * The gates in the order of the checklist. Without its words, which load apart,
 * their ids stand in.
 */
export function useGateHeads(ids: readonly string[]): readonly GateHead[] {
  const { gates } = useChecklistTexts();
  const key = ids.join(',');
  return useMemo(
    () =>
      key
        .split(',')
        .filter(Boolean)
        .map((id, index) => {
          const gate = gates.get(id);
          const title = gate?.title ?? id;
          return {
            id,
            number: gate?.number ?? index + 1,
            title,
            short: gate?.shortTitle ?? title,
          };
        }),
    [gates, key],
  );
}
