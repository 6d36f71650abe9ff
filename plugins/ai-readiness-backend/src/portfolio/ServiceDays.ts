import { dayNumber } from 'backstage-plugin-ai-readiness-common';
import { Turns } from '../tasks/Turns';
import { grown } from './memory/Column';
import type { PortfolioIndex } from './memory/PortfolioIndex';
import { STANDINGS } from './memory/words';
import type { PortfolioStore, ServiceDay } from './PortfolioStore';

const ROOM_AT_FIRST = 4_096;

/** The days on which services came to be otherwise, oldest first, in columns. */
export class ServiceDays {
  /** Of all services that the index knows; others are in no list anyway. */
  static async read(
    store: Pick<PortfolioStore, 'days'>,
    index: PortfolioIndex,
    period: Parameters<PortfolioStore['days']>[0],
  ): Promise<ServiceDays> {
    const read = new ServiceDays();
    const turns = Turns.create();
    for await (const days of store.days(period)) {
      days.forEach(day => read.add(day, index.knownRowOf(day.serviceId)));
      if (turns.areDue()) await turns.give();
    }
    return read;
  }

  length = 0;
  rows = new Uint32Array(ROOM_AT_FIRST);
  /** Day numbers. */
  days = new Int32Array(ROOM_AT_FIRST);
  /** As `stateOf` has them, never 0. */
  states = new Uint8Array(ROOM_AT_FIRST);

  private add(day: ServiceDay, row: number | undefined): void {
    if (row === undefined) return;
    const at = this.length++;
    if (at === this.rows.length) this.grow(at * 2);
    this.rows[at] = row;
    this.days[at] = dayNumber(day.day);
    this.states[at] = stateOf(day);
  }

  private grow(room: number): void {
    this.rows = grown(this.rows, room);
    this.days = grown(this.days, room);
    this.states = grown(this.states, room);
  }
}

/** Standing and gap in one number; 0 is left for what is not known. */
function stateOf({
  standing,
  hasGap,
}: Pick<ServiceDay, 'standing' | 'hasGap'>): number {
  return 1 + STANDINGS.indexOf(standing) * 2 + Number(hasGap);
}

/** How many services are in each state, as a trend tells it. */
export function countsOf(services: ArrayLike<number>) {
  let withGaps = 0;
  const standing = STANDINGS.map((name, code) => {
    const state = 1 + code * 2;
    withGaps += services[state + 1];
    return [name, services[state] + services[state + 1]] as const;
  });
  return { standing: Object.fromEntries(standing), withGaps };
}

export const STATES = 1 + STANDINGS.length * 2;
