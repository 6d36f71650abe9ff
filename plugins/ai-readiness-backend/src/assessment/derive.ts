import { createHash } from 'node:crypto';
import { canonicalJson } from 'backstage-plugin-ai-readiness-common';
import type { Derived } from './AssessmentStore';
import type { Judgement } from './judge';
import type { CatalogLook } from './ReviewState';

/** What of a judgement is kept beside the state. Pure. */
export function derive(
  { input, assessment }: Judgement,
  look: CatalogLook,
): Derived {
  const { verdict } = assessment;
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
    look,
    summary: { ...facts, computedAt: input.asOf },
    fingerprint: createHash('sha256')
      .update(canonicalJson({ seen, facts }))
      .digest('hex'),
  };
}
