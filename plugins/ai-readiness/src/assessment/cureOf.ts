import type { ItemReview } from 'backstage-plugin-ai-readiness-common';

/** What an item that was stated met lacks to count as met. */
export type Cure = 'owner' | 'confirm' | 'evidence';

/**
 * The first thing that helps an open item more than a condition would: it was
 * stated met, and counts for less for a reason that has a remedy of its own.
 */
export function cureOf(item: ItemReview): Cure | undefined {
  const { open, computed, stated, caps } = item;
  if (!open || (!computed && stated !== 'met')) return undefined;
  const codes = new Set(caps.map(({ code }) => code));
  if (codes.has('owner-not-live') || codes.has('areas-without-owner')) {
    return 'owner';
  }
  if (codes.has('aged')) return 'confirm';
  const backed = caps.some(({ code }) => code.startsWith('evidence-'));
  return backed ? 'evidence' : undefined;
}
