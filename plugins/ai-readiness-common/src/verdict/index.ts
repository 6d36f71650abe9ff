export * from './types';
export {
  assessReadiness,
  assessVerdict,
  assessWithoutPath,
  type ReadinessAssessment,
} from './assessReadiness';
export { assessItems, isInitial, type ItemState } from './assessItem';
export type { EffectiveItemStatus } from './effectiveStatus';
export { applyChanges } from './applyChanges';
export { conditionProblems, targetPlanProblems } from './planProblems';
export { isEvidenceValid } from './itemDefects';
export {
  explainCap,
  explainChange,
  explainGap,
  explainPlanProblems,
  explainReason,
  GAP_WORDS,
  STATUS_WORDS,
  VERDICT_WORDS,
  type ItemTitles,
} from './explain';
