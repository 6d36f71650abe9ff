import type {
  PortfolioApi,
  PortfolioExportQuery,
  PortfolioQuery,
  RollupQuery,
  TrendQuery,
} from 'backstage-plugin-ai-readiness-common';
import { thePage, theRollup, theTrend } from './thePortfolio';

/** Answers what it was given and remembers what it was asked. */
export class InMemoryPortfolioApi implements PortfolioApi {
  page = thePage;
  trend = theTrend;
  rollup = theRollup;
  /** Each request fails with this for as long as it is set. */
  failure?: Error;
  readonly asked: { of: string; query?: object }[] = [];

  async getServices(query?: PortfolioQuery) {
    return this.answer('services', query, this.page);
  }

  async exportServices(
    query?: PortfolioExportQuery,
  ): ReturnType<PortfolioApi['exportServices']> {
    const file = new Blob(['service\r\n']).stream();
    return this.answer('export', query, {
      services: this.page.total,
      body: file,
    });
  }

  async getTrend(query?: TrendQuery) {
    return this.answer('trend', query, this.trend);
  }

  async getRollup(query: RollupQuery) {
    return this.answer('rollup', query, { ...this.rollup, by: query.by });
  }

  /** The last query of a list. */
  lastAsked(of: string): object | undefined {
    return this.asked.filter(one => one.of === of).slice(-1)[0]?.query;
  }

  private answer<T>(of: string, query: object | undefined, value: T): T {
    this.asked.push({ of, query });
    if (this.failure) throw this.failure;
    return value;
  }
}
