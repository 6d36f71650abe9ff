import { createHash } from 'node:crypto';
import {
  canonicalJson,
  type PortfolioFilter,
  type PortfolioTotals,
} from 'backstage-plugin-ai-readiness-common';
import type { VisibleServices } from '../../ownership/OwnershipStore';
import { MATCHES } from './Column';
import { countFacets, type Facets } from './facets';
import type { OwnersWithGroups } from './OwnersWithGroups';
import type { PortfolioIndex } from './PortfolioIndex';
import { Remembered } from './Remembered';
import { permittedRows, select, shownRows } from './select';
import { type ChecklistNames, sumUp } from './totals';

/** So many different lists are kept while nothing changes. */
const LISTS = 100;

/** What somebody asks for, and what they may see. */
export interface Asked {
  visible?: VisibleServices;
  filter: PortfolioFilter;
  owners: OwnersWithGroups;
  /** Tells one state of the directory from another. */
  directory: number;
  /** The owners that "mine" stands for. */
  mine: readonly string[];
  /** Groups that do not stand for those below them: told in `owners` already. */
  alone: ReadonlySet<string>;
  /** Of the checklist in force. */
  names: ChecklistNames;
}

/** What a filter selects, with the figures that stand around the list. */
export interface Look {
  /** For each row whether it matches, or which filter alone it fails. */
  found: Uint8Array;
  services: number;
  readonly totals: PortfolioTotals;
  readonly facets: Facets;
}

/** Goes through the services for a filter, and remembers what it found. */
export class Looks {
  private readonly looks = new Remembered<Look>(LISTS);
  private readonly shown = new Remembered<Uint8Array>(LISTS);
  private readonly permitted = new Remembered<Uint8Array>(LISTS);
  /** A list of refs is the same one as long as the catalog is not asked again. */
  private readonly numbers = new WeakMap<readonly string[], number>();
  private numbered = 0;

  constructor(private readonly index: PortfolioIndex) {}

  take(asked: Asked): Look {
    return this.looks.get(this.version(), this.keyOf(asked), () =>
      this.lookAt(select(this.index, this.visible(asked), asked), asked),
    );
  }

  /** The same for the same question, whatever its services look like now. */
  keyOf({ visible, filter, directory, mine, alone, names }: Asked): string {
    const asked = [
      this.viewKey(visible),
      inOrder(filter),
      directory,
      mine,
      [...alone],
      names.hash,
    ];
    // A filter can have thousands of values, and many are remembered.
    return createHash('sha256').update(canonicalJson(asked)).digest('base64');
  }

  private lookAt(found: Uint8Array, asked: Asked): Look {
    const { index } = this;
    const { names } = asked;
    const totals = sumUp(index, found, names);
    const states = new Set(names.gates);
    const items = new Set(names.items);
    const facets = countFacets(index, found, asked, (facet, value) => {
      if (facet === 'item') return items.has(value);
      if (facet === 'gate') return states.has(value.split(':')[0]);
      return value !== '';
    });
    return { found, services: totals.services, totals, facets };
  }

  private visible({ visible }: Asked): Uint8Array {
    const { index } = this;
    const rows = () => {
      // The same names are mostly listed still when one of them has changed.
      const names = `${index.listing}`;
      const shown = this.shown.get(names, this.shownKey(visible), () =>
        shownRows(index, visible),
      );
      return permittedRows(index, shown, visible);
    };
    return this.permitted.get(this.version(), this.viewKey(visible), rows);
  }

  private version(): string {
    return `${this.index.version} ${this.index.day}`;
  }

  private viewKey(visible: VisibleServices | undefined): string {
    return canonicalJson([this.shownKey(visible), visible?.permitted ?? '']);
  }

  private shownKey(visible: VisibleServices | undefined): string {
    if (!visible) return 'nothing';
    return visible.kind === 'all' ? 'all' : `${this.numberOf(visible.refs)}`;
  }

  private numberOf(refs: readonly string[]): number {
    const number = this.numbers.get(refs) ?? this.numbered++;
    this.numbers.set(refs, number);
    return number;
  }
}

/** The values of a filter are any of them, in whatever order. */
export function inOrder(filter: PortfolioFilter): PortfolioFilter {
  return Object.fromEntries(
    Object.entries(filter).map(([name, values]) => [
      name,
      Array.isArray(values) ? [...new Set<string>(values)].sort() : values,
    ]),
  );
}

/** Rows of an order that match, from a place on. */
export function slice(
  { found }: Pick<Look, 'found'>,
  ordered: Uint32Array,
  { offset, limit }: { offset: number; limit: number },
): number[] {
  const rows: number[] = [];
  let matches = 0;
  for (let at = 0; at < ordered.length && rows.length < limit; at++) {
    const row = ordered[at];
    if (found[row] === MATCHES && matches++ >= offset) rows.push(row);
  }
  return rows;
}
