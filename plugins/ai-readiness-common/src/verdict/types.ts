import type { z } from 'zod';
import type {
  ApplicableChecklist,
  Area,
  EvidenceKind,
} from '../checklist/types';
import type { Owner, Liveness } from '../ownership/types';
import type {
  capReasonSchema,
  changeSchema,
  countsSchema,
  effectiveStatusSchema,
  gateSummarySchema,
  itemAssessmentSchema,
  pathOptionSchema,
  pathSchema,
  pathStepSchema,
  pathToGoSchema,
  planProblemSchema,
  reasonSchema,
  verdictResultSchema,
  verdictSchema,
} from './schema';

/** @public */
export type Verdict = z.infer<typeof verdictSchema>;
/** @public */
export type EffectiveStatus = z.infer<typeof effectiveStatusSchema>;
/** @public */
export type CapReason = z.infer<typeof capReasonSchema>;
/** @public */
export type PlanProblem = z.infer<typeof planProblemSchema>;
/** @public */
export type VerdictReason = z.infer<typeof reasonSchema>;
/** @public */
export type VerdictCounts = z.infer<typeof countsSchema>;
/** @public */
export type VerdictResult = z.infer<typeof verdictResultSchema>;
/** @public */
export type GateSummary = z.infer<typeof gateSummarySchema>;
/** @public */
export type ItemAssessment = z.infer<typeof itemAssessmentSchema>;
/** @public */
export type Change = z.infer<typeof changeSchema>;
/** @public */
export type PathStep = z.infer<typeof pathStepSchema>;
/** @public */
export type PathOption = z.infer<typeof pathOptionSchema>;
/** @public */
export type Path = z.infer<typeof pathSchema>;
/** @public */
export type PathToGo = z.infer<typeof pathToGoSchema>;

/** A wire object before `explain.ts` has put it into words. @public */
export type Unworded<T> = T extends { message: string }
  ? Omit<T, 'message'>
  : never;

/** What a person stated; `not-assessed` is the absence of a statement. @public */
export type StatedStatus = 'met' | 'partially-met' | 'not-met';

/** Who answers for something, and whether they can. @public */
export interface ResponsibleParty {
  owners: readonly Owner[];
  liveness: Liveness;
  /** With liveness `unknown`: the last answer was `live` (ISO instant). */
  lastLiveAt?: string;
}

/** A person with a date, that a plan names. @public */
export interface PlanOwner {
  ref: string;
  liveness: Liveness;
}

/** What an open item needs to be carried by a Conditional Go. @public */
export interface ConditionInput {
  plan?: string;
  owner?: PlanOwner;
  /** UTC day. */
  deadline?: string;
  acceptedRisk?: string;
  accountable?: PlanOwner;
}

/** How an item that stands on its minimum reaches its target. @public */
export interface TargetPlanInput {
  plan?: string;
  owner?: PlanOwner;
  /** UTC day. */
  date?: string;
}

/** @public */
export interface EvidenceInput {
  kind: EvidenceKind;
  /** Last UTC day on which it counts; absent: it does not run out. */
  validUntil?: string;
}

/** An automated check; `unavailable` caps nothing. @public */
export interface CheckInput {
  id: string;
  title: string;
  outcome: 'pass' | 'fail' | 'unavailable';
}

/** All that is known of one item, besides who owns its area. @public */
export interface ItemInput {
  status?: StatedStatus;
  /** ISO instant. */
  statedAt?: string;
  /** Named for this item alone. */
  owner?: ResponsibleParty;
  evidence?: readonly EvidenceInput[];
  checks?: readonly CheckInput[];
  condition?: ConditionInput;
  targetPlan?: TargetPlanInput;
  /** Approved exemption; the last UTC day on which it holds. */
  exemptUntil?: string;
}

/** @public */
export interface LaunchScopeInput {
  kind: 'full' | 'initial';
  /** Initial scope: last UTC day of the limited rollout. */
  until?: string;
}

/**
 * Everything that a verdict rests on. The same input gives the same bytes.
 * @public
 */
export interface VerdictInput {
  checklist: ApplicableChecklist;
  scope: LaunchScopeInput;
  areas: Readonly<Record<Area, ResponsibleParty>>;
  items: Readonly<Record<string, ItemInput>>;
  /** ISO instant. */
  asOf: string;
}
