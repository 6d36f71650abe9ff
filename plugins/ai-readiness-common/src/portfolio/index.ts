export {
  antiPatternIdSchema,
  dueKindSchema,
  FACETS,
  flagSchema,
  gateStateSchema,
  MINE,
  NONE,
  PORTFOLIO_SORTS,
  portfolioFilterSchema,
} from './filter';
export {
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
export {
  READINESS_DOCUMENT_TYPE,
  type ReadinessDocument,
} from './searchDocument';
export { scorecardOf, type ScorecardFacts } from './scorecardOf';
export { attentionOf, type AttentionFacts } from './attentionOf';
export { flagsOf, type FlagFacts } from './flagsOf';
export { DUE_WITHIN_DAYS, dueOf, duesWithin } from './dueOf';
export type * from './types';
