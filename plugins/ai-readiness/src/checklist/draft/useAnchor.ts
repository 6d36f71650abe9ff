import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';

/**
 * Brings into sight what the address names behind its `#`, also where that came
 * after the page.
 */
export function useAnchor<E extends HTMLElement>(id: string) {
  const { hash } = useLocation();
  const ref = useRef<E>(null);
  const isNamed = hash === `#${id}`;
  useEffect(() => {
    if (isNamed) ref.current?.scrollIntoView?.({ block: 'start' });
  }, [isNamed]);
  return { ref, isNamed };
}
