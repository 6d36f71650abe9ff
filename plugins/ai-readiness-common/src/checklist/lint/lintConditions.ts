import type { FilterPredicate } from '@backstage/filter-predicates';
import type { ChecklistItem } from '../types';
import { canMatch } from './canMatch';
import { itemError, itemWarning, type ItemProblem } from './itemProblem';
import { alwaysMatches, lintPredicate } from './lintPredicate';

/** Whether `appliesWhen` and `critical` hold somewhere, alone and together. */
export function lintConditions({
  critical,
  appliesWhen,
}: ChecklistItem): ItemProblem[] {
  const broken = [
    ...problemsOf('appliesWhen', appliesWhen),
    ...problemsOf('critical', critical),
  ];
  if (broken.length > 0 || typeof critical === 'boolean') {
    return broken;
  }
  if (alwaysMatches(critical)) {
    const message =
      'holds for every service; write true, which also rules out exemptions';
    return [itemWarning('critical', message)];
  }
  if (appliesWhen && !canMatch({ $all: [critical, appliesWhen] })) {
    const message =
      'contradicts appliesWhen: where the item applies it is never critical';
    return [itemError('critical', message)];
  }
  return [];
}

function problemsOf(
  field: string,
  predicate: FilterPredicate | undefined,
): ItemProblem[] {
  return predicate === undefined || typeof predicate === 'boolean'
    ? []
    : lintPredicate(predicate).map(({ path, message }) => ({
        severity: 'error',
        path: [field, ...path],
        message,
      }));
}
