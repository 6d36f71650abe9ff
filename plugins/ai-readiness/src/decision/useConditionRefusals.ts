import { addDays, type Condition } from 'backstage-plugin-ai-readiness-common';
import { useReview } from '../assessment/ReviewContext';
import { useMyRefs } from '../assessment/useMyRefs';
import { useReadOnlyReason } from '../assessment/useReadOnlyReason';
import { usePolicy } from '../checklist/useChecklist';
import { useRefusal } from './useRefusal';

/** Why this person can't close a condition, or extend it; absent: they can. */
export function useConditionRefusals(condition: Condition): {
  close?: string;
  extend?: string;
} {
  const { items } = useReview().review;
  const area = items.find(({ id }) => id === condition.item.id)?.area;
  const close = useReadOnlyReason(area);
  const undecidable = useRefusal('mayDecide');
  const isOwner = useMyRefs().has(condition.owner);
  const { max } = useExtension(condition);
  if (undecidable) return { close, extend: undecidable };
  if (isOwner) {
    return {
      close,
      extend: 'You work it off: somebody else has to give it more time.',
    };
  }
  return {
    close,
    extend:
      max && condition.deadline >= max
        ? 'Its deadline is as far ahead as it may be.'
        : undefined,
  };
}

/** Between which days the new deadline may lie. */
export function useExtension({ deadline, kind }: Condition): {
  min: string;
  max?: string;
} {
  const { asOf } = useReview().review;
  const policy = usePolicy();
  const today = addDays(asOf, 0);
  return {
    min: deadline < today ? today : addDays(deadline, 1),
    // A target may take as long as its plan says.
    max:
      policy && kind === 'closure'
        ? addDays(asOf, policy.maxConditionDays)
        : undefined,
  };
}
