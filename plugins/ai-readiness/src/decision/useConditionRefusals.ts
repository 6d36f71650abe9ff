import {
  extensionDays,
  type Condition,
} from 'backstage-plugin-ai-readiness-common';
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
  const { review, pastDay } = useReview();
  const { items } = review;
  const area = items.find(({ id }) => id === condition.item.id)?.area;
  const close = useReadOnlyReason(area);
  const undecidable = useRefusal('mayDecide');
  const isOwner = useMyRefs().has(condition.owner);
  const { first = '', last } = useExtension(condition) ?? {};
  if (undecidable) {
    return {
      close,
      extend: pastDay
        ? undecidable
        : `More time is for those to give who may decide. ${undecidable}`,
    };
  }
  if (isOwner) {
    return {
      close,
      extend: 'You work it off: somebody else has to give it more time.',
    };
  }
  return {
    close,
    extend:
      last && last < first
        ? 'Its deadline is as far ahead as it may be.'
        : undefined,
  };
}

/** Between which days the new deadline may lie; absent until that is known. */
export function useExtension(
  condition: Condition,
): ReturnType<typeof extensionDays> | undefined {
  const { asOf } = useReview().review;
  const policy = usePolicy();
  return policy && extensionDays(condition, asOf, policy);
}
