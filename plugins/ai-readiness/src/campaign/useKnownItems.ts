import { useMemo } from 'react';
import { useChecklistTexts } from '../checklist/useChecklistTexts';

/** Without what the checklist does not have: an address can name anything. */
export function useKnownItems(itemIds: readonly string[]): readonly string[] {
  const { items } = useChecklistTexts();
  return useMemo(
    () => (items.size ? itemIds.filter(id => items.has(id)) : itemIds),
    [items, itemIds],
  );
}
