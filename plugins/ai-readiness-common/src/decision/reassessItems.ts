import type { Checklist, ReviewTrigger } from '../checklist/types';

/**
 * The items that a trigger makes questionable, in the order of the checklist.
 * Nobody assesses a computed item, so nobody can assess it again.
 * @public
 */
export function reassessItems(
  checklist: Checklist,
  trigger: ReviewTrigger,
): string[] {
  return checklist.gates
    .flatMap(gate => gate.items)
    .filter(item => !item.computed && item.reassessOn.includes(trigger))
    .map(item => item.id);
}
