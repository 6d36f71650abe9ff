import { useEffect } from 'react';
import { useReview } from './ReviewContext';

/** Makes the browser ask before it drops what is not saved yet. */
export function useUnsavedWarning() {
  const { saving, drafts } = useReview();
  const { entries } = saving;
  const unsaved = entries.some(({ phase }) => phase !== 'saved');
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (unsaved || !drafts.isEmpty) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved, drafts]);
}
