import { useEffect } from 'react';
import { useReview } from './ReviewContext';

/** Makes the browser ask before it drops what is not saved yet. */
export function useUnsavedWarning() {
  const { entries } = useReview().saving;
  const unsaved = entries.some(({ phase }) => phase !== 'saved');
  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
}
