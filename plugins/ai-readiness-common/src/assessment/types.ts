import type { z } from 'zod';
import type {
  closurePlanSchema,
  evidenceInputSchema,
  launchScopeSchema,
  plansInputSchema,
  stateItemSchema,
  statusSchema,
  targetPlanSchema,
} from './answers';
import type {
  allowanceSchema,
  evidenceSchema,
  itemReviewSchema,
  previewResultSchema,
  previewSchema,
  reviewSchema,
  serviceSchema,
} from './schema';

/** @public */
export type Status = z.infer<typeof statusSchema>;
/** @public */
export type StateItemRequest = z.input<typeof stateItemSchema>;
/** @public */
export type EvidenceRequest = z.input<typeof evidenceInputSchema>;
/** @public */
export type PlansRequest = z.input<typeof plansInputSchema>;
/** @public */
export type PreviewRequest = z.input<typeof previewSchema>;
/** @public */
export type ClosurePlan = z.infer<typeof closurePlanSchema>;
/** @public */
export type TargetPlan = z.infer<typeof targetPlanSchema>;
/** @public */
export type LaunchScope = z.infer<typeof launchScopeSchema>;
/** @public */
export type Evidence = z.infer<typeof evidenceSchema>;
/** @public */
export type AiService = z.infer<typeof serviceSchema>;
/** @public */
export type ItemReview = z.infer<typeof itemReviewSchema>;
/** @public */
export type Review = z.infer<typeof reviewSchema>;
/** @public */
export type PreviewResult = z.infer<typeof previewResultSchema>;
/** Whether somebody may do something, and why not. @public */
export type Allowance = z.infer<typeof allowanceSchema>;
