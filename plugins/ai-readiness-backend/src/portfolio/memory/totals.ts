import type { PortfolioTotals } from 'backstage-plugin-ai-readiness-common';
import { type Column, MATCHES } from './Column';
import type { PortfolioIndex } from './PortfolioIndex';
import { UNJUDGED } from './ServiceColumns';

/** What a checklist has, in its order. */
export interface ChecklistNames {
  /** Tells it from other ones. */
  hash: string;
  gates: readonly string[];
  items: readonly string[];
}

const ITEMS = 10;
const OLDEST_GAPS = 5;

/** The figures of the rows that match every filter. */
export function sumUp(
  index: PortfolioIndex,
  found: Uint8Array,
  { gates, items }: ChecklistNames,
): PortfolioTotals {
  const { columns, figures } = index;
  const count = (column: Column) =>
    byName(column.names.all, column.count(found, MATCHES));
  const { [UNJUDGED]: _, ...verdict } = count(columns.verdict);
  const states = count(columns.gate);
  const openItems = count(columns.item);
  let services = 0;
  let withGaps = 0;
  for (let row = 0; row < found.length; row++) {
    if (found[row] !== MATCHES) continue;
    services++;
    if (figures.ownershipGaps[row] > 0) withGaps++;
  }
  return {
    services,
    standing: count(columns.standing),
    verdict,
    flags: count(columns.flag),
    due: count(columns.due),
    withGaps,
    gates: gates.map(id => gateTotals(id, states)),
    items: items
      .map(id => ({ id, open: openItems[id] ?? 0 }))
      .filter(({ open }) => open > 0)
      .sort((a, b) => b.open - a.open)
      .slice(0, ITEMS),
    oldestGaps: oldestGaps(index, found),
  };
}

export function gateTotals(
  id: string,
  states: Readonly<Record<string, number>>,
): PortfolioTotals['gates'][number] {
  return {
    id,
    open: states[`${id}:open`] ?? 0,
    notAssessed: states[`${id}:not-assessed`] ?? 0,
  };
}

export function byName(
  names: readonly string[],
  counts: ArrayLike<number>,
): Record<string, number> {
  return Object.fromEntries(names.map((name, code) => [name, counts[code]]));
}

function oldestGaps(
  index: PortfolioIndex,
  found: Uint8Array,
): PortfolioTotals['oldestGaps'] {
  const { figures, titles } = index;
  const oldest: number[] = [];
  let youngest = Infinity;
  // By title, so that of two that are equally old the same one is told.
  for (const row of titles.order) {
    const since = figures.oldestGap[row];
    if (found[row] !== MATCHES || !(since < youngest)) continue;
    const at = oldest.findIndex(other => figures.oldestGap[other] > since);
    oldest.splice(at < 0 ? oldest.length : at, 0, row);
    oldest.splice(OLDEST_GAPS);
    if (oldest.length === OLDEST_GAPS) {
      youngest = figures.oldestGap[oldest[OLDEST_GAPS - 1]];
    }
  }
  return oldest.map(row => ({
    entityRef: index.refOf(row),
    title: index.titleOf(row),
    since: new Date(figures.oldestGap[row]).toISOString(),
  }));
}
