export * from './annotations';
export { applicableChecklist } from './applicableChecklist';
export * from './areas';
export { checklistResponse } from './checklistResponse';
export { describeIssues } from './describeIssues';
export * from './draft';
export { DEFAULT_SERVICE_FILTER, isAiService } from './isAiService';
export { lintChecklist } from './lintChecklist';
export { overrideChecklist } from './overrideChecklist';
export {
  checklistProblems,
  formatFindings,
  parseChecklist,
  parseChecklistOverrides,
} from './parseChecklist';
export { criticalWords, predicateWords } from './predicateWords';
export { checklistResponseSchema } from './schema';
export { RISK_TIERS, serviceProfile, TRAITS } from './serviceProfile';
export * from './types';
