import type {
  ApplicableItem,
  Directory,
  Policy,
} from 'backstage-plugin-ai-readiness-common';
import type { Caller } from '../assessment/AssessmentService';
import type { KeptJudgement } from '../assessment/judge';
import type { Authorship } from '../assessment/planChange';
import type { CatalogLook, ReviewState } from '../assessment/ReviewState';
import type { LoadedChecklist } from '../checklist/ChecklistService';

/** What a change of a decision, or of what follows it, is planned on. */
export interface PlanContext {
  state: ReviewState;
  look: CatalogLook;
  /** Those that apply to the service. */
  items: readonly ApplicableItem[];
  rules: LoadedChecklist;
  by: Authorship;
  may: NonNullable<Caller['standing']>;
  /** Groups and users as they were last read. */
  directory: Directory;
  /** What a state would amount to now. */
  judge(state: ReviewState): KeptJudgement;
}

export function policyOf({ rules }: PlanContext): Policy {
  return rules.checklist.policy;
}
