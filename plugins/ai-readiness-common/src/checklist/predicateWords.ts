import type {
  FilterPredicate,
  FilterPredicateValue,
} from '@backstage/filter-predicates';
import type { ChecklistItem } from './types';
import { branches, comparisons } from './lint/predicateParts';

const FIELDS: Readonly<Record<string, string>> = {
  'aiReadiness.riskTier': 'risk tier',
  'aiReadiness.traits': 'trait',
};

/** Which services a predicate means: "risk tier high or trait agentic". @public */
export function predicateWords(predicate: FilterPredicate): string {
  if (typeof predicate !== 'object') return String(predicate);
  const parts = branches(predicate).map(branch =>
    predicateWords(branch.predicate),
  );
  if ('$not' in predicate) return `not (${parts.join('')})`;
  if (parts.length) {
    const either = '$any' in predicate;
    return either ? parts.join(' or ') : parts.map(grouped).join(' and ');
  }
  return comparisons(predicate)
    .map(([field, matcher]) => comparisonWords(field, matcher))
    .join(' and ');
}

/** Where an item is critical: "always", "never", "risk tier high". @public */
export function criticalWords(critical: ChecklistItem['critical']): string {
  if (typeof critical !== 'boolean') return predicateWords(critical);
  return critical ? 'always' : 'never';
}

function comparisonWords(field: string, matcher: FilterPredicateValue): string {
  const known = FIELDS[field];
  const named = known ?? field;
  if (typeof matcher !== 'object') {
    return known ? `${named} ${matcher}` : `${named} is ${matcher}`;
  }
  if ('$in' in matcher) return `${named} ${matcher.$in.join(' or ')}`;
  if ('$hasPrefix' in matcher)
    return `${named} begins with ${matcher.$hasPrefix}`;
  if ('$exists' in matcher) {
    return matcher.$exists ? `${named} is set` : `${named} is not set`;
  }
  const inner = predicateWords(matcher.$contains);
  return known ? `${named} ${inner}` : `${named} contains ${inner}`;
}

function grouped(words: string): string {
  return words.includes(' or ') ? `(${words})` : words;
}
