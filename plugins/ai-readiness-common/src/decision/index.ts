export * from './types';
export {
  closeConditionSchema,
  completeReviewSchema,
  decisionDetailSchema,
  decisionDraftSchema,
  decisionInputSchema,
  decisionPreviewSchema,
  decisionsPageSchema,
  exemptionAnswerSchema,
  exemptionInputSchema,
  extendConditionSchema,
  replaySchema,
  reReviewInputSchema,
} from './schema';
export { relationOf } from './relation';
export { conditionKind, type CarryFacts } from './conditionKind';
export { extensionDays } from './extensionDays';
export { verdictWithConditions, type CarriedAs } from './verdictWithConditions';
export type {
  DecisionFacts,
  ItemPlans,
  ParsedDecisionDraft,
} from './decisionFacts';
export { prepareDecision, type PreparedDecision } from './prepareDecision';
export {
  groupsOfPerson,
  separationOfDuties,
  type AcceptedWork,
  type DutyFacts,
} from './separationOfDuties';
export {
  buildSnapshot,
  decidedState,
  snapshotText,
  type DecisionSnapshot,
  type SnapshotFacts,
  type SnapshotItem,
} from './snapshot';
export {
  RULES_VERSION,
  type DecisionOutcome,
  type ItemOutcome,
} from './outcome';
export { replaySnapshot, type ReplayOptions } from './replay';
export { decisionMemo, type MemoSubject } from './memo';
export { reassessItems } from './reassessItems';
export {
  DECIDED_WORDS,
  explainConflict,
  REASON_RULES,
  RELATION_WORDS,
} from './explainDecision';
export {
  explainDigest,
  explainNotice,
  mostPressingFirst,
  NOTICE_KINDS,
  type Notice,
  type NoticeKind,
} from './explainNotice';
export { conditionState } from './conditionState';
export { DUE_SOON_DAYS, followUpReviewState } from './followUpReviewState';
export { activeExemption, exemptionState } from './exemptionState';
export { nextYearlyReview, reviewDays } from './reviewSchedule';
export { isRetired } from './retirement';
export type { FoundDrift, StandingFacts } from './situation';
export {
  assessStanding,
  assessStandingNow,
  type StandingAssessment,
} from './standing';
export { followDrift, type FollowedDrift } from './followDrift';
export { presentFollowUp, type FollowUpFacts } from './presentFollowUp';
export { reassessed, reassessReason } from './reassess';
export { antiPatterns, type AntiPatternFacts } from './antiPatterns';
export { nextAntiPatternChange } from './nextAntiPatternChange';
export { PATTERN_WORDS } from './antiPatternWords';
export {
  CONDITION_STATE_WORDS,
  DRIFT_WORDS,
  EXEMPTION_STATE_WORDS,
  REVIEW_OUTCOME_WORDS,
  REVIEW_STATE_WORDS,
  reviewTitle,
  STANDING_WORDS,
  TRIGGER_WORDS,
} from './explain';
export { explainDrift } from './explainDrift';
