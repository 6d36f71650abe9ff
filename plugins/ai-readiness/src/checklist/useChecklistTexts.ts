import type { ChecklistResponse } from 'backstage-plugin-ai-readiness-common';
import { useMemo } from 'react';
import { useChecklist } from './useChecklist';

/** A gate as the checklist words it. */
export type GateTexts = ChecklistResponse['gates'][number];
/** An item as the checklist words it. */
export type ItemTexts = GateTexts['items'][number];

/** The checklist's words by id; empty until it is there. */
export function useChecklistTexts(): {
  items: ReadonlyMap<string, ItemTexts>;
  gates: ReadonlyMap<string, GateTexts>;
  error?: Error;
  retry: () => void;
} {
  const { data, error, refetch } = useChecklist();
  return useMemo(() => {
    const gates = data?.gates ?? [];
    return {
      gates: new Map(gates.map(gate => [gate.id, gate])),
      items: new Map(
        gates.flatMap(gate => gate.items).map(item => [item.id, item]),
      ),
      error: error ?? undefined,
      retry: () => refetch(),
    };
  }, [data, error, refetch]);
}
