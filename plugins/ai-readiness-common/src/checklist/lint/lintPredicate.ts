import type { FilterPredicate } from '@backstage/filter-predicates';
import { predicateProblems, type PredicateProblem } from '../predicateProblems';
import { canMatch } from './canMatch';
import { meaningProblems } from './meaningProblems';
import { branches } from './predicateParts';

/**
 * Whether a predicate can do what its author wants: form, then the meaning of
 * the fields, and only where both are right whether it can match at all, so
 * that one mistake gives one finding.
 */
export function lintPredicate(predicate: FilterPredicate): PredicateProblem[] {
  const form = predicateProblems(predicate);
  if (form.length > 0) {
    return form;
  }
  const meaning = meaningProblems(predicate);
  return meaning.length > 0 ? meaning : deadParts(predicate, []);
}

/** Whether the predicate holds for every service there can be. */
export function alwaysMatches(predicate: FilterPredicate): boolean {
  return !canMatch({ $not: predicate });
}

function deadParts(
  predicate: FilterPredicate,
  path: PredicateProblem['path'],
): PredicateProblem[] {
  const below = branches(predicate).flatMap(branch =>
    deadParts(branch.predicate, [...path, ...branch.path]),
  );
  if (below.length > 0 || canMatch(predicate)) {
    return below;
  }
  const shown = JSON.stringify(predicate);
  return [{ path, message: `can never match: no service satisfies ${shown}` }];
}
