import type {
  portfolioExportQuerySchema,
  PortfolioPage,
  portfolioQuerySchema,
  PortfolioRow,
  Rollup,
  rollupQuerySchema,
  Trend,
  trendQuerySchema,
} from 'backstage-plugin-ai-readiness-common';
import type { z } from 'zod';
import type { LookupCaller } from '../ownership/OwnerLookupService';

/** Whom the services are that are asked for as "mine". */
export interface Mine {
  refs: readonly string[];
  /** Why it is nobody, as a plain sentence. */
  because?: string;
}

/** Who asks, as far as the permission decorator has found out. */
export interface PortfolioCaller extends LookupCaller {
  mine?: Mine;
}

export type PortfolioQueryInput = z.output<typeof portfolioQuerySchema>;
export type PortfolioExportInput = z.output<typeof portfolioExportQuerySchema>;
export type TrendQueryInput = z.output<typeof trendQuerySchema>;
export type RollupQueryInput = z.output<typeof rollupQuerySchema>;

/** Rows for a file, piece by piece. */
export interface PortfolioExport {
  /** How many there will be. */
  services: number;
  /** Ids, in the order of the checklist. */
  gates: readonly string[];
  pieces: AsyncIterable<readonly PortfolioRow[]>;
}

/**
 * Lists and figures over all services that the caller may see. What a filter or
 * sort names and the checklist does not have throws InputError, as does a cursor
 * of another query.
 */
export interface PortfolioService {
  getServices(
    query: PortfolioQueryInput,
    caller: PortfolioCaller,
  ): Promise<PortfolioPage>;

  exportServices(
    query: PortfolioExportInput,
    caller: PortfolioCaller,
  ): Promise<PortfolioExport>;

  getTrend(query: TrendQueryInput, caller: PortfolioCaller): Promise<Trend>;

  getRollup(query: RollupQueryInput, caller: PortfolioCaller): Promise<Rollup>;
}
