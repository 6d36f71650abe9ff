import {
  type ApplicableChecklist,
  assessReadiness,
  assessWithoutPath,
  type ReadinessAssessment,
  type VerdictInput,
} from 'backstage-plugin-ai-readiness-common';
import type { CatalogLook, ReviewState } from './ReviewState';
import { verdictInput } from './verdictInput';

/** What the rules were asked, and what they said. */
export interface Judgement {
  input: VerdictInput;
  assessment: ReadinessAssessment;
}

/** What is kept of a judgement needs no path. */
export interface KeptJudgement {
  input: VerdictInput;
  assessment: Omit<ReadinessAssessment, 'pathToGo'>;
}

/** What a state and a look amount to on a day. Pure. */
export function judge(
  state: ReviewState,
  look: CatalogLook,
  checklist: ApplicableChecklist,
  asOf: string,
): Judgement {
  const input = inputOf(state, look, checklist, asOf);
  return { input, assessment: assessReadiness(input) };
}

/** The same for whoever shows it to nobody, in a fraction of the time. Pure. */
export function judgeWithoutPath(
  state: ReviewState,
  look: CatalogLook,
  checklist: ApplicableChecklist,
  asOf: string,
): KeptJudgement {
  const input = inputOf(state, look, checklist, asOf);
  return { input, assessment: assessWithoutPath(input) };
}

function inputOf(
  state: ReviewState,
  { areas, livenesses }: CatalogLook,
  checklist: ApplicableChecklist,
  asOf: string,
): VerdictInput {
  return verdictInput({ checklist, state, areas, livenesses, asOf });
}
