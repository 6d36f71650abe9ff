import type { CampaignDetail } from './types';

/** Open tasks of an owner on one item; without an owner, nobody is named. @public */
export interface OwnerTasks {
  owner?: string;
  open: number;
}

/** More are a list that nobody reads. */
const SHOWN = 100;

/**
 * Who has what left, most first; nobody comes before those with as much. After
 * the due date this is who is late.
 * @public
 */
export function openByOwner(
  tasks: readonly OwnerTasks[],
): CampaignDetail['owners'] {
  const totals = new Map<string, number>();
  for (const { owner = '', open } of tasks) {
    totals.set(owner, (totals.get(owner) ?? 0) + open);
  }
  const all = [...totals]
    .filter(([, open]) => open > 0)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([owner, open]) => ({ ...(owner && { owner }), open }));
  return {
    shown: all.slice(0, SHOWN),
    more: Math.max(0, all.length - SHOWN),
  };
}
