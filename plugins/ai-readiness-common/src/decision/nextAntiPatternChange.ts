import { isGap } from '../ownership/liveness';
import { dayNumber, startOfDay } from '../time/days';
import { type AntiPatternFacts, PATIENT_DAYS } from './antiPatterns';

/**
 * When the next anti-pattern shows by time alone, if nobody acts: before launch
 * a gap is one of owners who come later once it has lasted too long.
 *
 * @returns an ISO instant, a UTC midnight; undefined where none will
 * @public
 */
export function nextAntiPatternChange(
  facts: Pick<AntiPatternFacts, 'areas' | 'lifecycle' | 'asOf'>,
): string | undefined {
  // On a live service every gap shows at once.
  if (facts.lifecycle === 'production') return undefined;
  const days = facts.areas.flatMap(({ liveness, since }) =>
    isGap(liveness) && since ? [dayNumber(since) + PATIENT_DAYS + 1] : [],
  );
  if (!days.length) return undefined;
  const first = Math.min(...days);
  return first > dayNumber(facts.asOf) ? startOfDay(first) : undefined;
}
