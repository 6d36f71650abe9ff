import { dayNumber, dayOf } from 'backstage-plugin-ai-readiness-common';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

const AS_OF = 'asOf';
const VIEW = 'view';
const MEMO = 'memo';

/** Which past day the address asks for, and what leads there and back. */
export function useAsOf(now: string) {
  const [params, setParams] = useSearchParams();
  const asked = params.get(AS_OF) ?? undefined;
  const isPast = asked !== undefined && isDayBefore(asked, now);
  // The history is about every day, and a memo about the day of its decision.
  const applies = params.get(VIEW) !== 'history' && !params.has(MEMO);
  const show = useCallback(
    (day?: string) =>
      setParams(before => {
        const after = new URLSearchParams(before);
        after.delete(AS_OF);
        if (day) {
          after.set(AS_OF, day);
          after.delete(VIEW);
        }
        return after;
      }),
    [setParams],
  );
  return {
    /** As the address has it, whether it is a day or not. */
    asked,
    /** The day to show the review of; absent: today. */
    day: applies && isPast ? asked : undefined,
    /** What can't be shown: no day, or none that is over. */
    wrong: applies && asked !== undefined && !isPast,
    show,
  };
}

/** Whether a text is a UTC day that had ended by then. */
export function isDayBefore(text: string, now: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const number = dayNumber(text);
  return dayOf(number) === text && number < dayNumber(now);
}
