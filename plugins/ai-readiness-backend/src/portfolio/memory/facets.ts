import {
  type FacetName,
  FACETS,
  MINE,
  type PortfolioFacet,
} from 'backstage-plugin-ai-readiness-common';
import type { Column } from './Column';
import type { PortfolioIndex } from './PortfolioIndex';
import { columnOf, countMine, filterNumber, type Wanted } from './select';

/** So many values of a filter are told, besides those that are selected. */
const VALUES = 100;

/** By the filter. */
export type Facets = Record<string, PortfolioFacet>;

/**
 * How many services each value would leave if it were the only one of its
 * filter: of a service that fails just one filter, that filter's counts alone.
 *
 * @param isOffered - whether a value can be asked for
 */
export function countFacets(
  index: PortfolioIndex,
  found: Uint8Array,
  wanted: Wanted,
  isOffered: (name: FacetName, value: string) => boolean,
): Facets {
  const facets = FACETS.map(name => {
    const column = columnOf(index, name, wanted.owners);
    const counts = column.count(found, filterNumber(name));
    const selected: readonly string[] = wanted.filter[name] ?? [];
    const countOf = (value: string) =>
      name === 'owner' && value === MINE
        ? countMine(found, wanted.owners, wanted.mine)
        : counts[column.names.find(value) ?? -1] ?? 0;
    const offered = codesToShow(name, column, found, counts).filter(code =>
      isOffered(name, column.names.all[code]),
    );
    return [name, facetOf(column, offered, counts, selected, countOf)];
  });
  return Object.fromEntries(facets);
}

function codesToShow(
  name: FacetName,
  column: Column,
  found: Uint8Array,
  counts: Uint32Array,
): number[] {
  // A group above an owner may be one that the caller is not to know of.
  const shown = column.countNamed?.(found, filterNumber(name)) ?? counts;
  return [...shown.keys()].filter(code => shown[code] > 0);
}

function facetOf(
  { names }: Column,
  offered: number[],
  counts: Uint32Array,
  selected: readonly string[],
  countOf: (value: string) => number,
): PortfolioFacet {
  const named = (code: number) => names.all[code];
  offered.sort(
    (a, b) => counts[b] - counts[a] || (named(a) < named(b) ? -1 : 1),
  );
  const values = offered
    .slice(0, VALUES)
    .map(code => ({ value: named(code), count: counts[code] }));
  const told = new Set(values.map(({ value }) => value));
  const others = [...new Set(selected)]
    .filter(value => !told.has(value))
    .map(value => ({ value, count: countOf(value) }));
  others.forEach(({ value }) => told.add(value));
  return {
    values: [...values, ...others],
    more: offered.filter(code => !told.has(named(code))).length,
  };
}
