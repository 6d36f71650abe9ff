import type {
  FilterPredicate,
  FilterPredicateExpression,
  FilterPredicatePrimitive,
  FilterPredicateValue,
} from '@backstage/filter-predicates';

/** What a predicate asks of one field, all its branches together. */
export interface FieldParts {
  values: FilterPredicatePrimitive[];
  prefixes: string[];
  contains: FilterPredicate[];
}

/** The fields a predicate asks about, and the plain values it compares to. */
export interface PredicateParts {
  fields: Map<string, FieldParts>;
  values: FilterPredicatePrimitive[];
}

/** The predicates that a combiner combines; none for any other predicate. */
export function branches(
  predicate: FilterPredicate,
): { path: (string | number)[]; predicate: FilterPredicate }[] {
  if (typeof predicate !== 'object') {
    return [];
  }
  if ('$all' in predicate) {
    return listed('$all', predicate.$all);
  }
  if ('$any' in predicate) {
    return listed('$any', predicate.$any);
  }
  return '$not' in predicate
    ? [{ path: ['$not'], predicate: predicate.$not }]
    : [];
}

function listed(key: string, predicates: FilterPredicate[]) {
  return predicates.map((predicate, index) => ({
    path: [key, index],
    predicate,
  }));
}

/** The fields that a predicate compares itself, not through a combiner. */
export function comparisons(
  predicate: FilterPredicate,
): [field: string, matcher: FilterPredicateValue][] {
  if (typeof predicate !== 'object' || branches(predicate).length > 0) {
    return [];
  }
  return Object.entries(predicate as FilterPredicateExpression).filter(
    ([field]) => !field.startsWith('$'),
  );
}

/** What one comparison asks of its field. */
export function matcherParts(matcher: FilterPredicateValue): FieldParts {
  const parts: FieldParts = { values: [], prefixes: [], contains: [] };
  if (typeof matcher !== 'object') {
    parts.values.push(matcher);
  } else if ('$in' in matcher) {
    parts.values.push(...matcher.$in);
  } else if ('$hasPrefix' in matcher) {
    parts.prefixes.push(matcher.$hasPrefix);
  } else if ('$contains' in matcher) {
    parts.contains.push(matcher.$contains);
  }
  return parts;
}

export function predicateParts(predicate: FilterPredicate): PredicateParts {
  const parts: PredicateParts = { fields: new Map(), values: [] };
  collect(predicate, parts);
  return parts;
}

function collect(predicate: FilterPredicate, parts: PredicateParts) {
  if (typeof predicate !== 'object') {
    parts.values.push(predicate);
    return;
  }
  branches(predicate).forEach(branch => collect(branch.predicate, parts));
  for (const [field, matcher] of comparisons(predicate)) {
    const known = parts.fields.get(field);
    const added = matcherParts(matcher);
    parts.fields.set(field, {
      values: [...(known?.values ?? []), ...added.values],
      prefixes: [...(known?.prefixes ?? []), ...added.prefixes],
      contains: [...(known?.contains ?? []), ...added.contains],
    });
  }
}
