import { useEffect, useRef } from 'react';

/**
 * A drawer gives the focus back to what it was opened from. One that a link
 * has opened has nothing to give it back to: its row is the next best.
 */
export function useFocusOnRow(
  /** The attribute by which rows say what they are about. */
  attribute: string,
  /** What the drawer is about, while it is open. */
  shown: string | undefined,
) {
  const last = useRef(shown);
  useEffect(() => {
    const closed = last.current;
    last.current = shown;
    if (shown || !closed) return undefined;
    const timer = setTimeout(() => {
      if (document.activeElement !== document.body) return;
      const rows = document.querySelectorAll<HTMLElement>(`[${attribute}]`);
      const row = [...rows].find(
        each => each.getAttribute(attribute) === closed,
      );
      row?.querySelector('button')?.focus();
    });
    return () => clearTimeout(timer);
  }, [attribute, shown]);
}
