import type { ItemAssessment } from '../verdict/types';

/**
 * Ids of items by the last day on which what is said of them counts in full.
 * @public
 */
export type Renewals = Record<string, string[]>;

/**
 * What has to be stated again, and by when (`docs/user-guide-portfolio.md`, my
 * work). Pure; soonest first.
 * @public
 */
export function renewalsOf(
  items: readonly Pick<ItemAssessment, 'id' | 'effective' | 'validUntil'>[],
): Renewals {
  const renewals: Renewals = {};
  for (const { id, effective, validUntil } of items) {
    // An exemption stands for as long as it does, whatever was said.
    if (!validUntil || effective === 'exempt') continue;
    (renewals[validUntil] ??= []).push(id);
  }
  const days = Object.entries(renewals);
  return Object.fromEntries(days.sort(([a], [b]) => (a < b ? -1 : 1)));
}
