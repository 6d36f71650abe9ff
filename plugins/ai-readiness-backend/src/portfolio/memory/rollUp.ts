import type { RollupGroup } from 'backstage-plugin-ai-readiness-common';
import type { Turns } from '../../tasks/Turns';
import { type Column, MATCHES } from './Column';
import type { PortfolioIndex } from './PortfolioIndex';
import { UNJUDGED } from './ServiceColumns';
import { byName, type ChecklistNames, gateTotals } from './totals';

const COUNTED = ['standing', 'verdict', 'flag', 'due', 'gate'] as const;
type Counted = (typeof COUNTED)[number];

/** What a group has besides the counts by name. */
const SERVICES = 0;
const WITH_GAPS = 1;
const OPEN_CRITICAL = 2;
/** Services that show a flag, or have something overdue. */
const PRESSING = 3;
const FIRST_COUNT = 4;

/** Groups in their order. What they show is made for those of a page only. */
export interface RolledUp {
  total: number;
  page(start: number, end: number): RollupGroup[];
}

/**
 * The figures of matching services by what they have in common, most pressing
 * group first. A service counts in each of its groups.
 */
export async function rollUp(
  index: PortfolioIndex,
  found: Uint8Array,
  by: Column,
  { names, turns }: { names: ChecklistNames; turns: Turns },
): Promise<RolledUp> {
  const named = by.countNamed?.(found, MATCHES) ?? by.count(found, MATCHES);
  const { widths, figuresOf } = figuresOfRows(index);
  const groups = new Map<number, Uint32Array>();
  for (let row = 0; row < found.length; row++) {
    if (found[row] !== MATCHES) continue;
    const figures = figuresOf(row);
    by.visit(row, code => {
      if (!(named[code] > 0)) return;
      const group = groups.get(code) ?? new Uint32Array(widths.total);
      groups.set(code, group);
      group[WITH_GAPS] += Number(index.figures.ownershipGaps[row] > 0);
      group[OPEN_CRITICAL] += index.figures.openCritical[row];
      for (const figure of figures) group[figure]++;
    });
    if (turns.areDue()) await turns.give();
  }
  const sorted = [...groups]
    .map(([code, group]) => ({ group, value: by.names.all[code] }))
    .sort(
      (a, b) =>
        b.group[PRESSING] - a.group[PRESSING] ||
        b.group[OPEN_CRITICAL] - a.group[OPEN_CRITICAL] ||
        b.group[WITH_GAPS] - a.group[WITH_GAPS] ||
        (a.value < b.value ? -1 : 1),
    );
  // As they are named now: a name that comes later has no figure here.
  const namesOf = Object.fromEntries(
    COUNTED.map(name => [name, [...index.columns[name].names.all]]),
  ) as Record<Counted, string[]>;
  const toGroup = ({ group, value }: (typeof sorted)[number]): RollupGroup => {
    const count = (name: Counted) =>
      byName(namesOf[name], group.subarray(widths[name]));
    const { [UNJUDGED]: _, ...verdict } = count('verdict');
    const states = count('gate');
    return {
      value,
      services: group[SERVICES],
      standing: count('standing'),
      verdict,
      flags: count('flag'),
      due: count('due'),
      withGaps: group[WITH_GAPS],
      openCritical: group[OPEN_CRITICAL],
      gates: names.gates.map(id => gateTotals(id, states)),
    };
  };
  return {
    total: sorted.length,
    page: (start, end) => sorted.slice(start, end).map(toGroup),
  };
}

/** Which figures of its groups a row raises by one. */
function figuresOfRows({ columns }: PortfolioIndex) {
  const widths = { total: FIRST_COUNT } as Record<Counted | 'total', number>;
  for (const name of COUNTED) {
    widths[name] = widths.total;
    widths.total += columns[name].names.size;
  }
  const overdue = widths.due + (columns.due.names.find('overdue') ?? NaN);
  const isPressing = (figure: number) =>
    figure === overdue ||
    (figure >= widths.flag && figure < widths.flag + columns.flag.names.size);
  const figuresOf = (row: number): number[] => {
    const figures = [SERVICES];
    for (const name of COUNTED) {
      const first = widths[name];
      columns[name].visit(row, code => figures.push(first + code));
    }
    return figures.some(isPressing) ? [...figures, PRESSING] : figures;
  };
  return { widths, figuresOf };
}
