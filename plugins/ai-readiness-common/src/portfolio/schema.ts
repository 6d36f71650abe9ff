import { z } from 'zod';
import { areaSchema } from '../checklist/schema';
import { decidedVerdictSchema, standingSchema } from '../decision/schema';
import { pageQuery } from '../ownership/lookupQueries';
import { serviceBriefSchema } from '../ownership/lookupSchema';
import {
  antiPatternIdSchema,
  dueKindSchema,
  flagSchema,
  gateStateSchema,
  portfolioFilterSchema,
  portfolioOrder,
} from './filter';

/** @public */
export const portfolioQuerySchema = portfolioFilterSchema.extend({
  ...portfolioOrder,
  ...pageQuery,
});

/** @public */
export const portfolioExportQuerySchema = portfolioFilterSchema.extend({
  ...portfolioOrder,
  format: z.enum(['csv', 'json']).default('csv'),
});

/** One gate of one service. */
export const gateCellSchema = z.strictObject({
  id: z.string(),
  state: gateStateSchema,
  met: z.int(),
  /** Applicable items. */
  total: z.int(),
  openCritical: z.int(),
});

/** The decision in force, in brief. */
const decidedSchema = z.strictObject({
  verdict: decidedVerdictSchema,
  on: z.iso.date(),
  breakGlassUntil: z.iso.date().optional(),
});

/** One AI service as the scorecard shows it. @public */
export const portfolioRowSchema = serviceBriefSchema.extend({
  type: z.string().optional(),
  standing: standingSchema,
  standingSince: z.iso.datetime().optional(),
  /** The decision in force. */
  decided: decidedSchema.extend({ decisionId: z.string() }).optional(),
  scope: z.strictObject({
    kind: z.enum(['full', 'initial']),
    until: z.iso.date().optional(),
  }),
  gates: z.array(gateCellSchema),
  gatesPassed: z.int(),
  gatesTotal: z.int(),
  openCritical: z.int(),
  /** Ids of the items that are critical here and open. */
  openCriticalItems: z.array(z.string()),
  open: z.int(),
  notAssessed: z.int(),
  exempt: z.int(),
  /** Areas and items that nobody can answer for. */
  ownershipGaps: z.int(),
  /** Since when the longest of them lasts. */
  oldestGapSince: z.iso.datetime().optional(),
  /** What is to be done first by a day. */
  due: z.strictObject({ kind: dueKindSchema, on: z.iso.date() }).optional(),
  antiPatterns: z.array(antiPatternIdSchema),
  flags: z.array(flagSchema),
  /** First moment at which something may change by itself: it is judged again. */
  nextChangeAt: z.iso.datetime().optional(),
  /** Absent until it has been judged for the first time. */
  computedAt: z.iso.datetime().optional(),
});

const count = z.record(z.string(), z.int());

/** Of all services that a filter selects. @public */
export const portfolioTotalsSchema = z.strictObject({
  services: z.int(),
  standing: count,
  verdict: count,
  flags: count,
  /** Services with something due within 30 days, by kind; and overdue. */
  due: count,
  /** Services with an ownership gap. */
  withGaps: z.int(),
  /** In the order of the checklist: services where the gate is not passed. */
  gates: z.array(
    z.strictObject({ id: z.string(), open: z.int(), notAssessed: z.int() }),
  ),
  /** The items that are open on most services; at most ten. */
  items: z.array(z.strictObject({ id: z.string(), open: z.int() })),
  /** At most five. */
  oldestGaps: z.array(
    z.strictObject({
      entityRef: z.string(),
      title: z.string(),
      since: z.iso.datetime(),
    }),
  ),
});

/** The values of one filter, with how many services each would leave. */
export const facetSchema = z.strictObject({
  /** Most services first; those that are selected are always among them. */
  values: z.array(z.strictObject({ value: z.string(), count: z.int() })),
  /** So many values more. */
  more: z.int(),
});

/** @public */
export const portfolioPageSchema = z.strictObject({
  services: z.array(portfolioRowSchema),
  total: z.int(),
  nextCursor: z.string().optional(),
  totals: portfolioTotalsSchema,
  facets: z.record(z.string(), facetSchema),
  /** What about the filters is worth saying, such as an owner who is not there. */
  notes: z.array(z.string()),
  /** When the catalog was last gone through (ISO instant). */
  asOf: z.iso.datetime().optional(),
});

/** @public */
export const trendQuerySchema = portfolioFilterSchema.extend({
  days: z.coerce
    .number()
    .int()
    .min(7)
    .max(365)
    .default(90)
    .describe('How far back, in days'),
});

/** How the services that a filter selects now stood before. @public */
export const trendSchema = z.strictObject({
  services: z.int(),
  /** One per UTC day, oldest first, as it was when the day ended. */
  days: z.array(
    z.strictObject({
      day: z.iso.date(),
      standing: count,
      /** Services with an ownership gap. */
      withGaps: z.int(),
    }),
  ),
});

/** What services are put together by. @public */
export const rollupBySchema = z.enum(['owner', 'system', 'domain', 'tier']);

/** @public */
export const rollupQuerySchema = portfolioFilterSchema.extend({
  by: rollupBySchema,
  ...pageQuery,
});

/** The figures of services that have something in common. @public */
export const rollupGroupSchema = z.strictObject({
  /** A ref or a tier; `none` for those without. */
  value: z.string(),
  services: z.int(),
  standing: count,
  verdict: count,
  flags: count,
  due: count,
  withGaps: z.int(),
  openCritical: z.int(),
  gates: z.array(
    z.strictObject({ id: z.string(), open: z.int(), notAssessed: z.int() }),
  ),
});

/** Who needs attention most first. @public */
export const rollupSchema = z.strictObject({
  by: rollupBySchema,
  groups: z.array(rollupGroupSchema),
  /** Groups. */
  total: z.int(),
  nextCursor: z.string().optional(),
  asOf: z.iso.datetime().optional(),
});

/** What of a service is kept for lists beside its counts. @public */
export const scorecardSchema = z.strictObject({
  gates: z.array(gateCellSchema),
  /** Ids of items that are assessed (or computed) and open. */
  openItems: z.array(z.string()),
  /** Those of them that are critical on this service. */
  openCriticalItems: z.array(z.string()),
  /** Ids of items that nobody has answered. */
  unanswered: z.array(z.string()),
  openAreas: z.array(areaSchema),
  areaOwners: z.partialRecord(areaSchema, z.array(z.string())),
  gapKinds: z.array(z.string()),
  oldestGapSince: z.string().optional(),
  antiPatterns: z.array(antiPatternIdSchema),
  decided: decidedSchema.optional(),
  scope: portfolioRowSchema.shape.scope,
  /** The first open day of each kind. */
  dues: z.partialRecord(dueKindSchema, z.iso.date()),
});
