import { useCallback, useState } from 'react';
import { newKey } from '../../../api/newKey';
import { useStored } from '../useStored';

const KEY = 'scorecard-views';

/** A view as the portal keeps it. */
type Kept = { id: string; name: string; address: string };

/** The views that a person has saved, remembered by the portal. */
export function useSavedViews() {
  const [views, setViews, known] = useStored<Kept[]>(KEY, read);
  const [removed, setRemoved] = useState<Kept>();
  return {
    views,
    /** Until then there may be more of them, and none can be changed. */
    known,
    /** A name that is taken stands for the new one from now on. */
    save: useCallback(
      (name: string, address: string) => {
        const same = views.find(view => view.name === name);
        const view = { id: same?.id ?? newKey(), name, address };
        const others = views.filter(({ id }) => id !== view.id);
        setViews([...others, view].sort(byName));
      },
      [views, setViews],
    ),
    remove: useCallback(
      (id: string) => {
        setRemoved(views.find(view => view.id === id));
        setViews(views.filter(view => view.id !== id));
      },
      [views, setViews],
    ),
    /** The last one, for as long as it can be brought back. */
    removed,
    undo: useCallback(() => {
      if (removed) setViews([...views, removed].sort(byName));
      setRemoved(undefined);
    }, [views, setViews, removed]),
    forget: useCallback(() => setRemoved(undefined), []),
  };
}

function byName(one: Kept, other: Kept): number {
  return one.name.localeCompare(other.name);
}

function read(kept: unknown): Kept[] {
  if (!Array.isArray(kept)) return [];
  return kept.filter(isView);
}

function isView(value: Partial<Record<keyof Kept, unknown>>): value is Kept {
  const { id, name, address } = value ?? {};
  return [id, name, address].every(part => typeof part === 'string');
}
