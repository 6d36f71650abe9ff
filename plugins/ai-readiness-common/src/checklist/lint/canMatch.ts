import {
  evaluateFilterPredicate,
  type FilterPredicate,
} from '@backstage/filter-predicates';
import type { JsonValue } from '@backstage/types';
import { RISK_TIERS, TRAITS } from '../serviceProfile';
import { predicateParts, type FieldParts } from './predicateParts';

/*
 * Tries the predicate on every entity that could make a difference: for each
 * field it asks about, the values it names, another one, and none. The real
 * evaluator decides, so the linter can't disagree with it.
 */

type Case = JsonValue | undefined;

const MOST_CASES = 20_000;
const OTHER = '\u0000other';

class TooManyCases extends Error {}

/** `false` only where it is certain that no service can satisfy the predicate. */
export function canMatch(predicate: FilterPredicate): boolean {
  try {
    return casesOf(predicate).some(
      value =>
        typeof value === 'object' && evaluateFilterPredicate(predicate, value),
    );
  } catch (error) {
    if (error instanceof TooManyCases) {
      return true;
    }
    throw error;
  }
}

function casesOf(predicate: FilterPredicate): JsonValue[] {
  const { fields, values } = predicateParts(predicate);
  let entities: Record<string, JsonValue | undefined>[] = [{}];
  for (const [field, parts] of fields) {
    const cases = fieldCases(field, parts);
    atMost(entities.length * cases.length);
    entities = entities.flatMap(entity =>
      cases.map(value => ({ ...entity, [field]: value })),
    );
  }
  return [...values, OTHER, ...entities];
}

function fieldCases(field: string, parts: FieldParts): Case[] {
  if (field === 'aiReadiness.riskTier') {
    return [undefined, ...RISK_TIERS];
  }
  if (field === 'aiReadiness.traits') {
    return subsets([...TRAITS]);
  }
  return [
    undefined,
    OTHER,
    ...parts.values,
    ...parts.prefixes.flatMap(prefix => [prefix, prefix + OTHER]),
    ...(parts.contains.length > 0
      ? subsets(parts.contains.flatMap(casesOf))
      : []),
  ];
}

function subsets(values: JsonValue[]): JsonValue[][] {
  atMost(2 ** values.length);
  return values.reduce<JsonValue[][]>(
    (sets, value) => [...sets, ...sets.map(set => [...set, value])],
    [[]],
  );
}

function atMost(count: number) {
  if (count > MOST_CASES) {
    throw new TooManyCases();
  }
}
