import type { z } from 'zod';
import type {
  dueKindSchema,
  FACETS,
  flagSchema,
  gateStateSchema,
  portfolioFilterSchema,
} from './filter';
import type {
  facetSchema,
  gateCellSchema,
  portfolioExportQuerySchema,
  portfolioPageSchema,
  portfolioQuerySchema,
  portfolioRowSchema,
  portfolioTotalsSchema,
  rollupBySchema,
  rollupGroupSchema,
  rollupQuerySchema,
  rollupSchema,
  scorecardSchema,
  trendQuerySchema,
  trendSchema,
} from './schema';

/** As a request gives it. @public */
export type PortfolioFilterInput = z.input<typeof portfolioFilterSchema>;
/** After parsing: lists. @public */
export type PortfolioFilter = z.output<typeof portfolioFilterSchema>;
/** @public */
export type PortfolioQuery = z.input<typeof portfolioQuerySchema>;
/** @public */
export type PortfolioExportQuery = z.input<typeof portfolioExportQuerySchema>;
/** @public */
export type PortfolioRow = z.infer<typeof portfolioRowSchema>;
/** @public */
export type PortfolioPage = z.infer<typeof portfolioPageSchema>;
/** @public */
export type PortfolioTotals = z.infer<typeof portfolioTotalsSchema>;
/** @public */
export type PortfolioFacet = z.infer<typeof facetSchema>;
/** @public */
export type FacetName = (typeof FACETS)[number];
/** @public */
export type GateCell = z.infer<typeof gateCellSchema>;
/** @public */
export type GateState = z.infer<typeof gateStateSchema>;
/** @public */
export type DueKind = z.infer<typeof dueKindSchema>;
/** @public */
export type PortfolioFlag = z.infer<typeof flagSchema>;
/** @public */
export type TrendQuery = z.input<typeof trendQuerySchema>;
/** @public */
export type Trend = z.infer<typeof trendSchema>;
/** @public */
export type RollupBy = z.infer<typeof rollupBySchema>;
/** @public */
export type RollupQuery = z.input<typeof rollupQuerySchema>;
/** @public */
export type RollupGroup = z.infer<typeof rollupGroupSchema>;
/** @public */
export type Rollup = z.infer<typeof rollupSchema>;
/** @public */
export type Scorecard = z.infer<typeof scorecardSchema>;
