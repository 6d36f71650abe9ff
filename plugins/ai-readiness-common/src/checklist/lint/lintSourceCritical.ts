import type { ChecklistItem } from '../types';
import { itemWarning, type ItemProblem } from './itemProblem';

/** Items that are critical on every service by the source of the checklist. */
const SOURCE_CRITICAL = [
  'business-owner',
  'data-owners',
  'fallback',
  'quality-monitoring',
  'incident-runbook',
  'sensitive-data-rules',
  'area-owners',
];

/** Whether an organisation has weakened what the source calls critical. */
export function lintSourceCritical(item: ChecklistItem): ItemProblem[] {
  if (!SOURCE_CRITICAL.includes(item.id)) {
    return [];
  }
  const problems: ItemProblem[] = [];
  if (item.critical !== true) {
    const message =
      'is critical on every service by the source of this checklist; a gap here will no longer stop a launch everywhere';
    problems.push(itemWarning('critical', message));
  }
  if (item.appliesWhen !== undefined) {
    const message =
      'is asked of every service by the source of this checklist; some will now go without it';
    problems.push(itemWarning('appliesWhen', message));
  }
  return problems;
}
