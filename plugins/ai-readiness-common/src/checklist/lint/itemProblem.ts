import type { PredicateProblem } from '../predicateProblems';
import type { ChecklistFinding } from '../types';

/** A finding within one item; the path starts at the item. */
export interface ItemProblem {
  severity: ChecklistFinding['severity'];
  path: PredicateProblem['path'];
  message: string;
}

export function itemError(field: string, message: string): ItemProblem {
  return { severity: 'error', path: [field], message };
}

export function itemWarning(field: string, message: string): ItemProblem {
  return { severity: 'warning', path: [field], message };
}
