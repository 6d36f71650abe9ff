import type {
  FilterPredicate,
  FilterPredicatePrimitive,
  FilterPredicateValue,
} from '@backstage/filter-predicates';
import type { PredicateProblem } from '../predicateProblems';
import { RISK_TIERS, TRAITS } from '../serviceProfile';
import {
  branches,
  comparisons,
  matcherParts,
  predicateParts,
} from './predicateParts';

const TIER = 'aiReadiness.riskTier';
const TRAIT = 'aiReadiness.traits';
const ENTITY_FIELDS = /^(apiVersion|kind|metadata|spec|relations|status)(\.|$)/;
const TEXT_FIELDS = /^metadata\.(annotations|labels)\./;

/** Comparisons that can't be what their author meant, and what to write instead. */
export function meaningProblems(
  predicate: FilterPredicate,
): PredicateProblem[] {
  if (typeof predicate !== 'object') {
    return [{ path: [], message: 'can never match: compare a field instead' }];
  }
  if ('$any' in predicate && predicate.$any.length === 0) {
    return [{ path: ['$any'], message: 'is empty, so it can never match' }];
  }
  return [
    ...branches(predicate).flatMap(branch =>
      meaningProblems(branch.predicate).map(problem => ({
        ...problem,
        path: [...branch.path, ...problem.path],
      })),
    ),
    ...comparisons(predicate).flatMap(([field, matcher]) =>
      comparisonProblems(field, matcher).map(message => ({
        path: [field],
        message,
      })),
    ),
  ];
}

function comparisonProblems(
  field: string,
  matcher: FilterPredicateValue,
): string[] {
  const { values } = matcherParts(matcher);
  if (typeof matcher === 'object' && '$in' in matcher && !values.length) {
    return ['$in is empty, so it can never match'];
  }
  if (field === TIER) {
    return unknownNames('risk tier', values, RISK_TIERS);
  }
  if (field === TRAIT) {
    return typeof matcher === 'object' && '$contains' in matcher
      ? unknownNames(
          'trait',
          predicateParts(matcher.$contains).values,
          TRAITS,
        ).map(
          message =>
            `${message}; for a property of your own ask for a tag: {"metadata.tags": {"$contains": "…"}}`,
        )
      : ['is a list; write {"$contains": "genai"}'];
  }
  if (!ENTITY_FIELDS.test(field)) {
    return [unknownField(field)];
  }
  return TEXT_FIELDS.test(field) && values.some(v => typeof v === 'boolean')
    ? ['is always a text; put the value in quotes: "true" or "false"']
    : [];
}

function unknownNames(
  what: string,
  values: FilterPredicatePrimitive[],
  known: readonly string[],
): string[] {
  return values
    .filter(value => !known.includes(String(value).toLowerCase()))
    .map(
      value =>
        `unknown ${what} ${JSON.stringify(value)}; known are ${known.join(
          ', ',
        )}`,
    );
}

function unknownField(field: string): string {
  return field.startsWith('aiReadiness')
    ? `there is no such field; known are ${TIER} and ${TRAIT}`
    : `an entity has no such field; known are ${TIER}, ${TRAIT} and fields such as kind, spec.type or metadata.tags`;
}
