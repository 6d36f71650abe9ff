import { useMemo } from 'react';
import { useEntityTitles } from '../../ownership/lookups/useEntityTitles';

/**
 * What the portal calls these entities; their names until that is known. One
 * request for all of them, and one rendering when it is there.
 */
export function useRefTitles(
  refs: readonly (string | undefined)[],
): (ref: string) => string {
  const key = [...new Set(refs)].filter(Boolean).sort().join(',');
  const known = useMemo(() => key.split(',').filter(Boolean), [key]);
  const titles = useEntityTitles(known);
  return useMemo(() => {
    const byRef = new Map(titles);
    return ref => {
      const title = byRef.get(ref);
      return title && title !== ref ? title : nameOf(ref);
    };
  }, [titles]);
}

function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}
