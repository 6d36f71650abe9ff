import {
  dayNumber,
  dayOf,
  type Trend,
} from 'backstage-plugin-ai-readiness-common';
import { Turns } from '../tasks/Turns';
import { MATCHES } from './memory/Column';
import type { Look } from './memory/Looks';
import { countsOf, type ServiceDays, STATES } from './ServiceDays';

/** Gone through before it is asked whether others wait. */
const AT_ONCE = 10_000;

/**
 * How the services that match now stood when each of the last days ended. A state
 * lasts until the next one; today is as it is.
 */
export async function trendOf(
  { found, services, totals }: Pick<Look, 'found' | 'services' | 'totals'>,
  past: ServiceDays,
  { today, days }: { today: string; days: number },
): Promise<Trend> {
  const last = dayNumber(today);
  const current = new Uint8Array(found.length);
  const counts = new Uint32Array(STATES);
  const told: Trend['days'] = [];
  const turns = Turns.create();
  let at = 0;
  for (let day = last - days + 1; day < last; day++) {
    for (; at < past.length && past.days[at] <= day; at++) {
      const row = past.rows[at];
      if (at % AT_ONCE === 0 && turns.areDue()) await turns.give();
      if (found[row] !== MATCHES) continue;
      if (current[row]) counts[current[row]]--;
      current[row] = past.states[at];
      counts[current[row]]++;
    }
    told.push({ day: dayOf(day), ...countsOf(counts) });
  }
  const { standing, withGaps } = totals;
  told.push({ day: today, standing, withGaps });
  return { services, days: told };
}
