import type {
  PortfolioExportQuery,
  PortfolioPage,
  PortfolioQuery,
  Rollup,
  RollupQuery,
  Trend,
  TrendQuery,
} from '../portfolio/types';

/** What a request can be told. @public */
export interface RequestOptions {
  signal?: AbortSignal;
}

/**
 * Lists over all AI services that the caller may see; see `docs/api/README.md`.
 * @public
 */
export interface PortfolioApi {
  getServices(
    query?: PortfolioQuery,
    options?: RequestOptions,
  ): Promise<PortfolioPage>;

  /** A file piece by piece; `services`, where it is known, is how many it holds. */
  exportServices(
    query?: PortfolioExportQuery,
    options?: RequestOptions,
  ): Promise<{ services?: number; body: ReadableStream<Uint8Array> }>;

  getTrend(query?: TrendQuery, options?: RequestOptions): Promise<Trend>;

  getRollup(query: RollupQuery, options?: RequestOptions): Promise<Rollup>;
}
