import {
  dayNumber,
  dayOf,
  type Trend,
} from 'backstage-plugin-ai-readiness-common';
import type { PortfolioIndex } from './memory/PortfolioIndex';
import { Remembered } from './memory/Remembered';
import type { PortfolioReader, Reading } from './PortfolioReader';
import type { PortfolioStore } from './PortfolioStore';
import { ServiceDays } from './ServiceDays';
import { trendOf } from './trendOf';

const TRENDS = 30;
/** Now and then it is found out later how a service stood. */
const PAST_SERVES_FOR_MS = 15 * 60_000;
/** Whoever asks while it is read anew gets the one before, if it is no older. */
const MEANWHILE_SERVES_FOR_MS = 60 * 60_000;
/** A trend is no longer. */
const LONGEST_DAYS = 365;

interface Past {
  day: string;
  readAt: number;
  days: ServiceDays;
}

/** How services stood before; the past of all of them is held in memory. */
export class Trends {
  static create(options: {
    reader: Pick<PortfolioReader, 'keyOf'>;
    store: Pick<PortfolioStore, 'days'>;
    clock: () => string;
  }): Trends {
    return new Trends(options);
  }

  private readonly trends = new Remembered<Promise<Trend>>(TRENDS);
  private past?: Past;
  private reading?: { day: string; past: Promise<Past> };

  private constructor(
    private readonly parts: Parameters<typeof Trends.create>[0],
  ) {}

  async of(reading: Reading, days: number): Promise<Trend> {
    const { index, look } = reading;
    const { day: today, version } = index;
    const key = `${days} ${this.parts.reader.keyOf(reading)}`;
    const past = await this.pastOf(index);
    return this.trends.get(`${version} ${past.readAt}`, key, () =>
      trendOf(look, past.days, { today, days }),
    );
  }

  private pastOf(index: PortfolioIndex): Past | Promise<Past> {
    const now = Date.parse(this.parts.clock());
    const { past } = this;
    const age = past ? now - past.readAt : Infinity;
    const isNew = past?.day === index.day && age < PAST_SERVES_FOR_MS;
    if (past && isNew) return past;
    const reading = this.readAnew(index, now);
    return past && age < MEANWHILE_SERVES_FOR_MS ? past : reading;
  }

  private readAnew(index: PortfolioIndex, readAt: number): Promise<Past> {
    const { day } = index;
    if (this.reading?.day === day) return this.reading.past;
    const reading = { day, past: this.read(index, readAt) };
    this.reading = reading;
    const isOver = () => {
      if (this.reading === reading) this.reading = undefined;
    };
    reading.past.then(past => {
      this.past = past;
      isOver();
      // A reading that failed is tried again.
    }, isOver);
    return reading.past;
  }

  private async read(index: PortfolioIndex, readAt: number): Promise<Past> {
    const { day } = index;
    const from = dayOf(dayNumber(day) - LONGEST_DAYS + 1);
    const period = { from, until: day };
    const days = await ServiceDays.read(this.parts.store, index, period);
    return { day, readAt, days };
  }
}
