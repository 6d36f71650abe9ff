import {
  type ApplicableChecklist,
  assessReadiness,
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

/** What a state and a look amount to on a day. Pure. */
export function judge(
  state: ReviewState,
  look: CatalogLook,
  checklist: ApplicableChecklist,
  asOf: string,
): Judgement {
  const { areas, livenesses } = look;
  const input = verdictInput({ checklist, state, areas, livenesses, asOf });
  return { input, assessment: assessReadiness(input) };
}
