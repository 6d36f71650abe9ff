import { createHash } from 'node:crypto';
import { canonicalJson } from 'backstage-plugin-ai-readiness-common';
import { assignmentsOf, workloadsOf } from '../ownership/assignmentsOf';
import type { Derived } from './AssessmentStore';
import type { KeptJudgement } from './judge';
import type { CatalogLook, ReviewState } from './ReviewState';

/** What of a judgement is kept beside the state. Pure. */
export function derive(
  state: Pick<ReviewState, 'entityRef' | 'statements' | 'plans'>,
  { input, assessment }: KeptJudgement,
  look: CatalogLook,
): Derived {
  const { verdict, items } = assessment;
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
  return {
    look,
    duties: assignmentsOf(look, state, items),
    workloads: workloadsOf(items),
    summary: { ...facts, computedAt: input.asOf },
    fingerprint: hashOf({ seen: seenIn(look), facts }),
  };
}

/** A write is judged by a look that has been hashed before. */
const hashes = new WeakMap<CatalogLook, string>();

function seenIn(look: CatalogLook): string {
  const known = hashes.get(look);
  if (known) return known;
  // When it was looked at and what had to be read for it is no news.
  const { lookedAt: _, refs: __, ...seen } = look;
  const hash = hashOf(seen);
  hashes.set(look, hash);
  return hash;
}

function hashOf(value: object): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}
