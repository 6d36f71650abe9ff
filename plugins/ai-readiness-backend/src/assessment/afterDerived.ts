import type { KeptCondition } from 'backstage-plugin-ai-readiness-common';
import type { HistoryHead } from '../history/chain';
import { dutiesFingerprint } from '../ownership/rows';
import type { Derived } from './AssessmentStore';
import { foundIn, type ReviewState } from './ReviewState';

/** A state as it is once what follows from it is kept. Pure. */
export function afterDerived(
  state: ReviewState,
  derived: Derived,
  history: HistoryHead,
): ReviewState {
  const { look, summary, fingerprint, duties, drift, reopened } = derived;
  const decisionId = state.decision?.id;
  const written = new Set(drift.map(({ id }) => id));
  return {
    ...state,
    look,
    fingerprint,
    dutiesFingerprint: dutiesFingerprint(duties),
    found: foundIn(summary),
    history,
    conditions: state.conditions.map(condition =>
      findById(reopened, condition),
    ),
    // What has drifted from an earlier decision is of no account any more.
    drift: [...state.drift.filter(({ id }) => !written.has(id)), ...drift]
      .filter(each => each.decisionId === decisionId)
      .sort((a, b) => a.since.localeCompare(b.since)),
  };
}

function findById(
  among: readonly KeptCondition[],
  condition: KeptCondition,
): KeptCondition {
  return among.find(({ id }) => id === condition.id) ?? condition;
}
