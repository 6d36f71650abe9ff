import { useItemTitles } from '../ownership/lookups/useItemTitles';

const LONGEST = 120;

/** "Close 4.2 Quality monitoring", until somebody has a better one. */
export function useSuggestedTitle(itemIds: readonly string[]): string {
  const titleOf = useItemTitles();
  if (!itemIds.length) return '';
  return `Close ${itemIds.map(titleOf).join(', ')}`.slice(0, LONGEST);
}
