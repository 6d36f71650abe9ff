import { useCallback } from 'react';
import { useChecklistTexts } from '../../checklist/useChecklistTexts';

/** Gates by number and short title; the id stands in until they are there. */
export function useGateTitles(): (gateId: string) => string {
  const { gates } = useChecklistTexts();
  return useCallback(
    gateId => {
      const gate = gates.get(gateId);
      return gate ? `${gate.number} ${gate.shortTitle}` : gateId;
    },
    [gates],
  );
}
