import {
  type FacetName,
  FACETS,
  MINE,
  type PortfolioFilter,
} from 'backstage-plugin-ai-readiness-common';
import type { VisibleServices } from '../../ownership/OwnershipStore';
import { type Column, MATCHES, OUT } from './Column';
import type { OwnersWithGroups } from './OwnersWithGroups';
import { permitted } from './permitted';
import { plainText } from './plainText';
import type { PortfolioIndex } from './PortfolioIndex';

/** What a list is about, with all that its filters depend on. */
export interface Wanted {
  filter: PortfolioFilter;
  owners: OwnersWithGroups;
  /** The owners that "mine" stands for. */
  mine: readonly string[];
}

/** The number by which a filter is told from the others, from 1. */
export function filterNumber(name: FacetName): number {
  return FACETS.indexOf(name) + 1;
}

export function columnOf(
  index: PortfolioIndex,
  name: FacetName,
  owners: OwnersWithGroups,
): Column {
  return name === 'owner' ? owners : index.columns[name];
}

/** The rows that the catalog shows to somebody. */
export function shownRows(
  index: PortfolioIndex,
  visible: VisibleServices | undefined,
): Uint8Array {
  const found = index.everything();
  if (visible?.kind === 'all') return found;
  found.fill(OUT);
  for (const ref of visible?.refs ?? []) {
    const row = index.rowOfRef(ref);
    if (row !== undefined) found[row] = MATCHES;
  }
  return found;
}

/** Those of them that the permission policy lets them see. */
export function permittedRows(
  index: PortfolioIndex,
  shown: Uint8Array,
  visible: VisibleServices | undefined,
): Uint8Array {
  if (!visible?.permitted) return shown;
  const may = permitted(index.columns, visible.permitted);
  return shown.map((state, row) => (state === OUT || may(row) ? state : OUT));
}

/** What becomes of rows in the filters; one without values matches nothing. */
export function select(
  index: PortfolioIndex,
  visible: Uint8Array,
  wanted: Wanted,
): Uint8Array {
  const { filter, owners } = wanted;
  const found = visible.slice();
  for (const name of FACETS) {
    const values = filter[name];
    if (!values) continue;
    const codes =
      name === 'owner'
        ? ownerCodes(values, wanted)
        : codesOf(index.columns[name], values);
    const column = columnOf(index, name, owners);
    column.narrow(found, table(column, codes), filterNumber(name));
  }
  if (filter.q) narrowByText(index, found, plainText(filter.q));
  return found;
}

/** How many rows are owned by somebody, of those that fail no other filter. */
export function countMine(
  found: Uint8Array,
  owners: OwnersWithGroups,
  mine: readonly string[],
): number {
  const filter = filterNumber('owner');
  const rows = found.map(state => (state === filter ? MATCHES : state));
  owners.narrow(rows, table(owners, codesOf(owners, mine)), OUT);
  return rows.reduce((sum, state) => sum + Number(state === MATCHES), 0);
}

function ownerCodes(
  values: readonly string[],
  { owners, mine }: Wanted,
): number[] {
  return [
    ...owners.below(new Set(codesOf(owners, values))),
    ...(values.includes(MINE) ? codesOf(owners, mine) : []),
  ];
}

/** Whatever no service has is left out. */
function codesOf({ names }: Column, values: readonly string[]): number[] {
  return values.flatMap(value => names.find(value) ?? []);
}

function table({ names }: Column, codes: Iterable<number>): Uint8Array {
  const wanted = new Uint8Array(names.size);
  for (const code of codes) wanted[code] = 1;
  return wanted;
}

function narrowByText(index: PortfolioIndex, found: Uint8Array, text: string) {
  const { titles } = index;
  for (let row = 0; row < found.length; row++) {
    if (found[row] !== OUT && !titles.keyOf(row)?.includes(text)) {
      found[row] = OUT;
    }
  }
}
