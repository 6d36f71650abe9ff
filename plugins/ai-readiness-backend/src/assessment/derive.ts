import { createHash } from 'node:crypto';
import {
  applicableChecklist,
  assessVerdict,
  canonicalJson,
  type Checklist,
  type VerdictInput,
} from 'backstage-plugin-ai-readiness-common';
import type { Derived } from './AssessmentStore';
import type { CatalogLook, ReviewState } from './ReviewState';
import { verdictInput } from './verdictInput';

/** What a state and a look amount to on a day, ready to be kept. Pure. */
export function derive(
  state: ReviewState,
  look: CatalogLook,
  checklist: Checklist,
  asOf: string,
): Derived & { input: VerdictInput } {
  const input = inputFor(state, look, checklist, asOf);
  const { verdict } = assessVerdict(input);
  const { counts, nextChange } = verdict;
  const facts = {
    verdict: verdict.verdict,
    gatesPassed: verdict.gatesPassed,
    gatesTotal: verdict.gatesTotal,
    openCritical: counts.openCritical,
    open: counts.open,
    notAssessed: counts.notAssessed,
    exempt: counts.exempt,
    ownershipGaps: counts.ownershipGaps,
    ...(nextChange && { nextChangeAt: nextChange.at }),
  };
  const { lookedAt: _, ...seen } = look;
  return {
    input,
    look,
    summary: { ...facts, computedAt: asOf },
    fingerprint: createHash('sha256')
      .update(canonicalJson({ seen, facts }))
      .digest('hex'),
  };
}

/** The input of the rules, for the service as it was looked at. */
export function inputFor(
  state: ReviewState,
  look: CatalogLook,
  checklist: Checklist,
  asOf: string,
): VerdictInput {
  return verdictInput({
    checklist: applicableChecklist(checklist, look.entity),
    state,
    areas: look.areas,
    livenesses: look.livenesses,
    asOf,
  });
}
