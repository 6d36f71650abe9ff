import {
  relationOf,
  type DecidedVerdict,
  type DecisionDraft,
  type Review,
} from 'backstage-plugin-ai-readiness-common';
import { carriableItems, type CarriableItem } from './carriableItems';
import type { ConditionParts, DecisionForm } from './decisionForm';
import type { VerdictChoices } from './verdictChoices';

/** A carriable item in the dialog, with what is written laid over its plan. */
export interface ConditionRow extends CarriableItem {
  parts: ConditionParts;
  /** Whether the decision carries it. */
  given: boolean;
}

/** The verdict that is chosen; absent while there is nothing to fall back on. */
export function chosenVerdict(
  form: DecisionForm,
  review: Review,
): DecidedVerdict | undefined {
  const { verdict } = review.verdict;
  return form.verdict ?? (verdict === 'incomplete' ? undefined : verdict);
}

/**
 * A Conditional Go carries all of them, a No-Go none; a Go against the rules
 * those that somebody has chosen.
 */
export function conditionRows(
  form: DecisionForm,
  review: Review,
): ConditionRow[] {
  const verdict = chosenVerdict(form, review);
  if (!verdict || verdict === 'no-go') return [];
  return carriableItems(review).map(carriable => {
    const { item, planned } = carriable;
    const written = form.conditions[item.id];
    return {
      ...carriable,
      parts: { ...planned, ...written },
      given: verdict === 'conditional-go' || written !== undefined,
    };
  });
}

/** The form with one part of a condition written; nothing returns to the plan. */
export function withPart(
  { conditions }: DecisionForm,
  itemId: string,
  name: keyof ConditionParts,
  value?: string,
): Pick<DecisionForm, 'conditions'> {
  const { [name]: _, ...others } = conditions[itemId] ?? {};
  const parts = value === undefined ? others : { ...others, [name]: value };
  return { conditions: { ...conditions, [itemId]: parts } };
}

/** What the server is asked about, and in the end to record. */
export function draftOf(
  form: DecisionForm,
  review: Review,
  choices: VerdictChoices,
): DecisionDraft {
  const verdict = chosenVerdict(form, review);
  const { launchOn, rationale, overrideReason, overrideUntil } = form;
  const computed = review.verdict.verdict;
  const looser = form.breakGlass && verdict && choices.looser.includes(verdict);
  const stricter = verdict && relationOf(verdict, computed) === 'stricter';
  return {
    verdict,
    rationale,
    launchOn: verdict === 'no-go' ? undefined : launchOn,
    stricterBecause: (stricter && form.stricterBecause) || undefined,
    override: looser
      ? { reason: overrideReason, until: overrideUntil }
      : undefined,
    acceptedRisks: form.risks.map(({ risk, accountable }) => ({
      risk,
      accountable,
    })),
    conditions: conditionRows(form, review)
      .filter(row => row.given)
      .map(({ item, parts }) => ({ itemId: item.id, ...parts })),
  };
}
