import { useCallback } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';
import { useFocusOnRow } from '../presentation/useFocusOnRow';

/** Marks the visits that opening an item on this page has added. */
const OPENED_HERE = { openedHere: true };

/** The item that the URL names; opening one is a visit to come back from. */
export function useOpenItem() {
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const { state } = useLocation();
  const opened = Boolean(state?.openedHere);
  const itemId = params.get('item') ?? undefined;
  const setItem = useCallback(
    (id: string | undefined, options: { replace: boolean; state?: object }) =>
      setParams(before => {
        const after = new URLSearchParams(before);
        if (id) after.set('item', id);
        else after.delete('item');
        return after;
      }, options),
    [setParams],
  );
  useFocusOnRow('data-item', itemId);
  return {
    itemId,
    openItem: useCallback(
      (id: string) => setItem(id, { replace: false, state: OPENED_HERE }),
      [setItem],
    ),
    goToItem: useCallback(
      (id: string) =>
        setItem(id, {
          replace: true,
          state: opened ? OPENED_HERE : undefined,
        }),
      [setItem, opened],
    ),
    /** Leaves no visit behind that looks like the list and is none. */
    closeItem: useCallback(() => {
      if (opened) navigate(-1);
      else setItem(undefined, { replace: true });
    }, [opened, navigate, setItem]),
    /** The same at once, for who goes on to another place of the page. */
    leaveItem: useCallback(
      () => setItem(undefined, { replace: true }),
      [setItem],
    ),
  };
}
