import { useCallback } from 'react';
import { useLocation, useSearchParams } from 'react-router-dom';

const TREND = 'trend';

/** How far back one can look. */
export const TREND_DAYS = [30, 90, 365] as const;

export type TrendDays = (typeof TREND_DAYS)[number];

/** How far back the trend goes, if it is shown; lives in the address. */
export function useTrendDays() {
  // What it says of the pages before this one has to stay.
  const { state } = useLocation();
  const [params, setParams] = useSearchParams();
  const days = TREND_DAYS.find(known => String(known) === params.get(TREND));
  const show = useCallback(
    (next?: TrendDays) =>
      setParams(
        before => {
          const after = new URLSearchParams(before);
          if (next) after.set(TREND, String(next));
          else after.delete(TREND);
          return after;
        },
        { replace: true, state },
      ),
    [setParams, state],
  );
  return { days, show };
}
