import { z } from 'zod';
import { evidenceKindSchema } from '../checklist/schema';
import {
  antiPatternSchema,
  conditionSchema,
  decisionSchema,
  driftSchema,
  exemptionSchema,
  followUpReviewSchema,
  standingResultSchema,
} from '../decision/schema';
import { ownershipSchema } from '../ownership/schema';
import {
  gateSummarySchema,
  pathToGoSchema,
  verdictResultSchema,
  itemAssessmentSchema,
  changeSchema,
} from '../verdict/schema';
import {
  closurePlanSchema,
  daySchema,
  launchScopeSchema,
  statusSchema,
  targetPlanSchema,
} from './answers';

/** Body of a preview. @public */
export const previewSchema = z.strictObject({
  /** Statements as if they were made now; the changes come on top. */
  statements: z
    .array(z.strictObject({ itemId: z.string(), status: statusSchema }))
    .max(500)
    .default([]),
  changes: z.array(changeSchema).max(500).default([]),
  scope: launchScopeSchema.optional(),
});

export const evidenceSchema = z.strictObject({
  id: z.string(),
  kind: evidenceKindSchema,
  title: z.string(),
  url: z.string().optional(),
  note: z.string().optional(),
  collectedOn: daySchema,
  validUntil: daySchema.optional(),
  addedBy: z.string(),
  addedAt: z.iso.datetime(),
  /** Whether it still backs a statement. */
  valid: z.boolean(),
});

export const serviceSchema = z.strictObject({
  entityRef: z.string(),
  title: z.string(),
  owner: z.string().optional(),
  system: z.string().optional(),
  domain: z.string().optional(),
  lifecycle: z.string().optional(),
  type: z.string().optional(),
  riskTier: z.enum(['low', 'medium', 'high']).optional(),
  traits: z.array(z.string()),
});

export const itemReviewSchema = itemAssessmentSchema.extend({
  question: z.string(),
  note: z.string().optional(),
  statedBy: z.string().optional(),
  statedAt: z.iso.datetime().optional(),
  /** Named for this item alone; absent: the owner of its area. */
  namedOwner: z.string().optional(),
  evidence: z.array(evidenceSchema),
  closurePlan: closurePlanSchema.optional(),
  targetPlan: targetPlanSchema.optional(),
  /** Why an open re-review has put the item back to not assessed. */
  reassess: z
    .strictObject({ reviewId: z.string(), message: z.string() })
    .optional(),
});

/** Whether somebody may do something, and why not. */
export const allowanceSchema = z.strictObject({
  allowed: z.boolean(),
  /** Why not, as a plain sentence. */
  because: z.string().optional(),
});

/** Whether the person who asks may change this review. */
export const viewerSchema = z.strictObject({
  ref: z.string().optional(),
  mayState: z.boolean(),
  /** Why not, as a plain sentence. */
  because: z.string().optional(),
  /** Areas that this person answers for, directly or through a group. */
  areas: z.array(z.string()),
  /** Areas whose items this person may state. */
  mayStateAreas: z.array(z.string()),
  mayDecide: allowanceSchema,
  /** Decide looser than computed. */
  mayOverride: allowanceSchema,
  mayApproveExemptions: allowanceSchema,
  mayCompleteReviews: allowanceSchema,
});

/** The review of one service. @public */
export const reviewSchema = z
  .strictObject({
    service: serviceSchema,
    checklist: z.strictObject({
      id: z.string(),
      title: z.string(),
      version: z.string(),
      hash: z.string(),
    }),
    /** Send as `If-Match` with the next write. */
    revision: z.int(),
    asOf: z.iso.datetime(),
    scope: launchScopeSchema,
    verdict: verdictResultSchema,
    gates: z.array(gateSummarySchema),
    items: z.array(itemReviewSchema),
    ownership: ownershipSchema,
    pathToGo: pathToGoSchema,
    standing: standingResultSchema,
    /** In force: the latest one. */
    decision: decisionSchema.optional(),
    /** Of the decision in force; what holds still comes first. */
    drift: z.array(driftSchema),
    /** Of the decision in force; soonest deadline first. */
    conditions: z.array(conditionSchema),
    exemptions: z.array(exemptionSchema),
    /** Open ones by due day, then those that are done, newest first. */
    reviews: z.array(followUpReviewSchema),
    antiPatterns: z.array(antiPatternSchema),
    viewer: viewerSchema,
  })
  .meta({ id: 'Review' });

/** Answer of a preview. @public */
export const previewResultSchema = z.strictObject({
  verdict: verdictResultSchema,
  gates: z.array(gateSummarySchema),
});
