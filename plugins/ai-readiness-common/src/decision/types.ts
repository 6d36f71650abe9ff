import type { z } from 'zod';
import type { Area } from '../checklist/types';
import type {
  acceptedRiskSchema,
  antiPatternSchema,
  closeConditionSchema,
  completeReviewSchema,
  conditionSchema,
  decidedConditionSchema,
  decidedVerdictSchema,
  decisionDetailSchema,
  decisionDraftSchema,
  decisionInputSchema,
  decisionPreviewSchema,
  decisionProblemSchema,
  decisionSchema,
  decisionsPageSchema,
  driftCodeSchema,
  driftSchema,
  dutyConflictSchema,
  exemptionAnswerSchema,
  exemptionInputSchema,
  exemptionSchema,
  extendConditionSchema,
  followUpReviewSchema,
  kpiFigureSchema,
  replaySchema,
  reReviewInputSchema,
  reviewOutcomeSchema,
  standingResultSchema,
  standingSchema,
} from './schema';

/** @public */
export type DecidedVerdict = z.infer<typeof decidedVerdictSchema>;
/** @public */
export type Standing = z.infer<typeof standingSchema>;
/** @public */
export type StandingResult = z.infer<typeof standingResultSchema>;
/** @public */
export type AcceptedRisk = z.infer<typeof acceptedRiskSchema>;
/** @public */
export type DecisionRequest = z.input<typeof decisionInputSchema>;
/** @public */
export type DecisionDraft = z.input<typeof decisionDraftSchema>;
/** @public */
export type DecisionProblem = z.infer<typeof decisionProblemSchema>;
/** @public */
export type DecisionPreview = z.infer<typeof decisionPreviewSchema>;
/** @public */
export type DutyConflict = z.infer<typeof dutyConflictSchema>;
/** @public */
export type Decision = z.infer<typeof decisionSchema>;
/** @public */
export type DecisionsPage = z.infer<typeof decisionsPageSchema>;
/** @public */
export type DecisionDetail = z.infer<typeof decisionDetailSchema>;
/** @public */
export type DecidedCondition = z.infer<typeof decidedConditionSchema>;
/** @public */
export type Replay = z.infer<typeof replaySchema>;
/** @public */
export type Condition = z.infer<typeof conditionSchema>;
/** @public */
export type CloseConditionRequest = z.input<typeof closeConditionSchema>;
/** @public */
export type ExtendConditionRequest = z.input<typeof extendConditionSchema>;
/** @public */
export type ExemptionRequest = z.input<typeof exemptionInputSchema>;
/** @public */
export type ExemptionAnswer = z.input<typeof exemptionAnswerSchema>;
/** @public */
export type Exemption = z.infer<typeof exemptionSchema>;
/** @public */
export type ReviewOutcome = z.infer<typeof reviewOutcomeSchema>;
/** @public */
export type KpiFigure = z.infer<typeof kpiFigureSchema>;
/** @public */
export type CompleteReviewRequest = z.input<typeof completeReviewSchema>;
/** @public */
export type ReReviewRequest = z.input<typeof reReviewInputSchema>;
/** @public */
export type FollowUpReview = z.infer<typeof followUpReviewSchema>;
/** @public */
export type DriftCode = z.infer<typeof driftCodeSchema>;
/** @public */
export type Drift = z.infer<typeof driftSchema>;
/** @public */
export type AntiPattern = z.infer<typeof antiPatternSchema>;

/** A condition as it is kept; what it amounts to depends on the day. @public */
export type KeptCondition = Omit<Condition, 'state' | 'ownerLiveness'>;

/** A review after launch as it is kept. @public */
export type KeptReview = Omit<FollowUpReview, 'state'>;

/** An exemption as it is kept. @public */
export type KeptExemption = Omit<Exemption, 'state'> & {
  /** Absent while nobody has answered. */
  answer?: 'approved' | 'declined';
};

/** A drift without its words, as it is kept. @public */
export interface KeptDrift {
  id: string;
  decisionId: string;
  code: DriftCode;
  /** With the code and the decision: the same drift as before. */
  subject: string;
  area?: Area;
  items: { id: string; number: string }[];
  since: string;
  until?: string;
  /** What the words need: `{ from, to }`, a day, a ref. */
  values: Record<string, string>;
}

/** What is kept of the decision in force, and of what follows it. @public */
export interface FollowUp {
  /** In force: the latest one. */
  decision?: Decision;
  /** Risk tier, traits and items as they were decided. */
  decidedOn?: DecidedState;
  conditions: readonly KeptCondition[];
  reviews: readonly KeptReview[];
  exemptions: readonly KeptExemption[];
  drift: readonly KeptDrift[];
}

/** The part of a snapshot that drift is measured against. @public */
export interface DecidedState {
  riskTier?: string;
  traits: string[];
  checklistVersion: string;
  checklistHash: string;
  /** By item id: what each counted as. */
  items: Record<
    string,
    {
      number: string;
      effective: string;
      open: boolean;
      onMinimum: boolean;
    }
  >;
}
