import { explainDrift } from '../../decision/explainDrift';
import {
  explainPlanProblems,
  explainReason,
  type ItemTitles,
} from '../../verdict/explain';
import type { Unworded, VerdictReason } from '../../verdict/types';
import type { DraftFlip, DraftOutcome, DraftReasons } from './types';

type Reasons = DraftFlip['reasons'];

/**
 * Why a service comes out otherwise by the draft: what the verdict rests on where
 * that flips, and what the decision does not hold against where its standing does.
 * @public
 */
export function explainFlip(
  from: DraftOutcome,
  to: DraftOutcome,
  reasons: DraftReasons,
  titles: ItemTitles,
): Reasons {
  const computed = computedReasons(to, reasons, titles);
  const decided =
    from.standing === to.standing ? [] : decidedReasons(reasons.standing);
  return from.verdict === to.verdict && decided.length
    ? decided
    : [...computed, ...decided];
}

/** What nobody has answered decides only where nothing else does. */
function computedReasons(
  { verdict }: DraftOutcome,
  reasons: DraftReasons,
  titles: ItemTitles,
): Reasons {
  return reasons.verdict
    .filter(({ code }) => code !== 'not-assessed' || verdict === 'incomplete')
    .map(reason => ({
      code: reason.code,
      items: 'items' in reason ? reason.items.map(({ id }) => id) : [],
      message: explained(reason, titles),
    }));
}

/** What a condition still needs is what the draft asks of it anew. */
function explained(
  reason: Unworded<VerdictReason>,
  titles: ItemTitles,
): string {
  const message = explainReason(reason, titles);
  if (reason.code !== 'condition-incomplete') return message;
  const problems = new Set(reason.items.flatMap(item => item.problems));
  return `${message} ${explainPlanProblems([...problems])}`;
}

/** That the checklist changes is what the whole preview is about. */
function decidedReasons(standing: DraftReasons['standing']): Reasons {
  return standing
    .filter(({ code }) => code !== 'checklist-changed')
    .map(drift => ({
      code: drift.code,
      items: drift.items.map(({ id }) => id),
      message: explainDrift(drift),
    }));
}
