export { checklistDiff } from './checklistDiff';
export { explainFlip } from './explainFlip';
export { flipSeverity } from './flipSeverity';
export { explainPolicy } from './policyChanges';
export {
  checklistDiffSchema,
  checklistDraftSchema,
  draftFlipsPageSchema,
  draftFlipsQuerySchema,
} from './schema';
export type * from './types';
