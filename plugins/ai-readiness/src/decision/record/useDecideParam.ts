import { useCallback } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';

const DECIDE = 'decide';
/** Marks the visits that opening the dialog on this page has added. */
const BEGUN_HERE = { begunHere: true };

/** Whether the address asks for the decision dialog. */
export function useDecideParam() {
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const { state } = useLocation();
  const begunHere = Boolean(state?.begunHere);
  const set = useCallback(
    (on: boolean, options: { replace: boolean; state?: object }) =>
      setParams(before => {
        const after = new URLSearchParams(before);
        if (on) after.set(DECIDE, '1');
        else after.delete(DECIDE);
        return after;
      }, options),
    [setParams],
  );
  return {
    isOpen: params.has(DECIDE),
    open: useCallback(
      () => set(true, { replace: false, state: BEGUN_HERE }),
      [set],
    ),
    /** Leaves no visit behind that looks like the page and is none. */
    close: useCallback(() => {
      if (begunHere) navigate(-1);
      else set(false, { replace: true });
    }, [begunHere, navigate, set]),
  };
}
