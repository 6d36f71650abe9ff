import type {
  FacetName,
  PortfolioFacet,
} from 'backstage-plugin-ai-readiness-common';
import { FIXED_VALUES, GATE_STATE_WORDS, MINE } from './filterWords';

/** One value to choose. */
export interface FilterOption {
  value: string;
  title: string;
  /** How many services it would leave; absent where that is not counted. */
  count?: number;
}

/** Values to choose from; those that are chosen are always among them. */
export function filterOptions(
  name: FacetName,
  facet: PortfolioFacet | undefined,
  selected: readonly string[],
  wordOf: (name: FacetName, value: string) => string,
  /** In the order of the checklist. */
  gateIds: readonly string[],
): FilterOption[] {
  const counted = facet?.values ?? [];
  const counts = new Map(counted.map(({ value, count }) => [value, count]));
  const fixed = Object.keys(FIXED_VALUES[name] ?? {});
  const mine = name === 'owner' ? [MINE] : [];
  const values = new Set([...mine, ...fixed, ...counts.keys(), ...selected]);
  const options = [...values].map(value => ({
    value,
    title: wordOf(name, value),
    count: countOf(value),
  }));
  return name === 'gate' ? options.sort(byGate(gateIds)) : options;

  function countOf(value: string) {
    return counts.get(value) ?? (value === MINE || facet?.more ? undefined : 0);
  }
}

const STATES = Object.keys(GATE_STATE_WORDS);

/** Gate by gate, and there from passed on. */
function byGate(gates: readonly string[]) {
  const rank = ({ value }: FilterOption) => {
    const [gate, state] = value.split(':');
    return gates.indexOf(gate) * STATES.length + STATES.indexOf(state);
  };
  return (one: FilterOption, other: FilterOption) => rank(one) - rank(other);
}
