import { createHash, randomUUID } from 'node:crypto';
import {
  canonicalJson,
  followDrift,
  nextAntiPatternChange,
  renewalsOf,
  scorecardOf,
} from 'backstage-plugin-ai-readiness-common';
import { assignmentsOf, workloadsOf } from '../ownership/assignmentsOf';
import type { Derived } from './AssessmentStore';
import type { KeptJudgement } from './judge';
import type { CatalogLook, RuledReview } from './ReviewState';
import { type Seen, standingSince, whatIsSeen } from './whatIsSeen';

/** Between the fingerprints of the look and of what follows from it. */
const SEPARATOR = '.';
/** Two of them, and what is between, fit into the column. */
const HASH_LENGTH = 31;

/** What of a judgement is kept beside the state. Pure, but for new ids. */
export function derive(
  state: RuledReview,
  judgement: KeptJudgement,
  look: CatalogLook,
): Derived {
  const { input, assessment, standing, reopened } = judgement;
  const { verdict, items } = assessment;
  const { counts } = verdict;
  const seen = followed(state, judgement, look);
  const since = standingSince(state, seen);
  // No verdict changes by itself but on a day on which the standing is checked.
  const nextChangeAt = soonest(
    standing.nextCheckAt,
    nextAntiPatternChange({ ...judgement.facts, asOf: input.asOf }),
  );
  const renewals = JSON.stringify(renewalsOf(items));
  const scorecard = JSON.stringify(
    scorecardOf({
      facts: judgement.facts,
      assessment,
      standing: standing.standing,
      ...(look.namedSince && { namedSince: look.namedSince }),
    }),
  );
  const facts = {
    verdict: verdict.verdict,
    gatesPassed: verdict.gatesPassed,
    gatesTotal: verdict.gatesTotal,
    openCritical: counts.openCritical,
    open: counts.open,
    notAssessed: counts.notAssessed,
    exempt: counts.exempt,
    ownershipGaps: counts.ownershipGaps,
    standing: standing.standing,
    ...(since && { standingSince: since }),
    ...(state.decision && { decisionId: state.decision.id }),
    ...(nextChangeAt && { nextChangeAt }),
  };
  const { began, ended, goingOn } = seen;
  return {
    look,
    duties: assignmentsOf(look, state, items),
    workloads: workloadsOf(items),
    summary: { ...facts, computedAt: input.asOf },
    scorecard,
    renewals,
    checklistHash: judgement.facts.checklist.hash,
    drift: [...goingOn, ...began, ...ended],
    reopened,
    seen: whatIsSeen(state, seen),
    fingerprint: [
      seenIn(look, state),
      // Their keys are always in the same order.
      hashOf(
        JSON.stringify(facts),
        scorecard,
        renewals,
        ...seen.open.map(({ id }) => id).sort(),
      ),
    ].join(SEPARATOR),
  };
}

function followed(
  state: RuledReview,
  { input, assessment, standing, reopened }: KeptJudgement,
  look: CatalogLook,
): Seen {
  const now = {
    look,
    reopened,
    verdict: assessment.verdict.verdict,
    standing: standing.standing,
    because: standing.because,
    asOf: input.asOf,
  };
  if (!state.decision) {
    return { ...now, began: [], ended: [], goingOn: [], open: [] };
  }
  const { drift, began, ended } = followDrift(state.drift, standing.drift, {
    decisionId: state.decision.id,
    asOf: input.asOf,
    newId: randomUUID,
  });
  const known = new Map(state.drift.map(each => [each.id, each]));
  const isNew = new Set(began.map(({ id }) => id));
  // What goes on is written only where something of it is otherwise.
  const open = drift.filter(({ until }) => !until);
  const goingOn = open.filter(
    each =>
      !isNew.has(each.id) &&
      canonicalJson(known.get(each.id)) !== canonicalJson(each),
  );
  return { ...now, began, ended, goingOn, open };
}

function soonest(...moments: (string | undefined)[]): string | undefined {
  const [first] = moments.filter(moment => moment !== undefined).sort();
  return first;
}

/** A look is large, and what was judged by it before has its fingerprint. */
function seenIn(look: CatalogLook, state: RuledReview): string {
  const [known, rest] = state.fingerprint?.split(SEPARATOR) ?? [];
  if (look === state.look && rest) return known;
  // When it was looked at and what had to be read for it is no news.
  const { lookedAt: _, refs: __, ...seen } = look;
  return hashOf(canonicalJson(seen));
}

function hashOf(...texts: readonly string[]): string {
  return createHash('sha256')
    .update(texts.join())
    .digest('hex')
    .slice(0, HASH_LENGTH);
}
