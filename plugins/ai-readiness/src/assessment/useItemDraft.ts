import type { ItemReview } from 'backstage-plugin-ai-readiness-common';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useReview } from './ReviewContext';
import type { ReviewChange } from './ReviewChange';

const PAUSE_MS = 1500;

/**
 * What a person is typing into one part of an item. Saved on a pause, on
 * request and when the field goes away. Knows the item as it was when they
 * began, so that a change by somebody else meanwhile shows as a conflict.
 */
export function useItemDraft<T>(
  item: ItemReview,
  read: (item: ItemReview) => T,
  change: (begun: ItemReview, value: T) => ReviewChange,
) {
  const { writer, drafts } = useReview();
  const [draft, setDraft] = useState<{ value: T; begun: ItemReview }>();
  const latest = useRef(draft);
  /** Handed in, and not in the item that is on screen yet. */
  const handed = useRef<{ value: T; seen: ItemReview }>();

  const set = useCallback(
    (next: typeof draft) => {
      latest.current = next;
      setDraft(next);
    },
    [setDraft],
  );
  /** Takes what is there now, which a fast hand can change between renders. */
  const edit = (next: (value: T) => T) => {
    const { current } = handed;
    const shown = current?.seen === item ? current.value : read(item);
    const { value = shown, begun = item } = latest.current ?? {};
    set({ value: next(value), begun });
  };
  const save = () => {
    const unsaved = latest.current;
    if (!unsaved) return;
    handed.current = { value: unsaved.value, seen: item };
    const made = change(unsaved.begun, unsaved.value);
    if (made.mine !== made.base) writer.enqueue(made);
    set(undefined);
  };

  const saveLatest = useRef(save);
  saveLatest.current = save;
  useEffect(() => () => saveLatest.current(), []);
  useEffect(() => {
    if (!draft) return undefined;
    const timer = setTimeout(() => saveLatest.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft]);

  const dirty = Boolean(draft);
  useEffect(() => (dirty ? drafts.holdField() : undefined), [dirty, drafts]);

  return {
    value: draft ? draft.value : read(item),
    edit,
    save,
    dirty,
  };
}
