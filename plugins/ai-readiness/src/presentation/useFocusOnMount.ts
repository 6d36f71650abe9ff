import { useEffect, useRef } from 'react';

/** Takes the keyboard to what a person has just asked for. */
export function useFocusOnMount<T extends HTMLElement>() {
  const target = useRef<T>(null);
  useEffect(() => {
    target.current?.focus();
  }, []);
  return target;
}
