import { useCallback } from 'react';
import { useChecklistTexts } from '../../checklist/useChecklistTexts';

/** Items by number and short title; the id stands in until they are there. */
export function useItemTitles(): (itemId: string) => string {
  const { items } = useChecklistTexts();
  return useCallback(
    itemId => {
      const item = items.get(itemId);
      return item ? `${item.number} ${item.title}` : itemId;
    },
    [items],
  );
}
