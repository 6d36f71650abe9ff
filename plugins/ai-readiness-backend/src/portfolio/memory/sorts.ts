import {
  NONE,
  type PORTFOLIO_SORTS,
} from 'backstage-plugin-ai-readiness-common';
import type { OneOf } from './OneOf';
import type { PortfolioIndex } from './PortfolioIndex';
import { GATE_STATES, STANDINGS, TIERS, VERDICTS } from './words';

/** What a row is sorted by; NaN where it has none, which comes last. */
export type SortKey = (row: number) => number;

interface Sort {
  /** What tells most, first. */
  first: 'asc' | 'desc';
  keyIn(index: PortfolioIndex): SortKey;
}

type Named = (typeof PORTFOLIO_SORTS)[number];

const SORTS: Record<Named, Sort> = {
  attention: most(({ figures }) => figures.attention),
  title: {
    first: 'asc',
    keyIn: ({ titles }) => {
      const { ranks } = titles;
      return row => ranks[row];
    },
  },
  owner: alphabetic(({ columns }) => columns.firstOwner),
  system: alphabetic(({ columns }) => columns.system),
  domain: alphabetic(({ columns }) => columns.domain),
  lifecycle: alphabetic(({ columns }) => columns.lifecycle),
  type: alphabetic(({ columns }) => columns.type),
  tier: {
    ...ranked(({ columns }) => columns.tier, TIERS),
    first: 'desc',
  },
  verdict: ranked(({ columns }) => columns.verdict, VERDICTS),
  standing: ranked(({ columns }) => columns.standing, STANDINGS),
  'gates-passed': least(({ figures }) => figures.gatesPassed),
  // What ends first; what is launched in full has no end.
  scope: least(({ figures }) => figures.scopeEnd),
  'open-critical': most(({ figures }) => figures.openCritical),
  open: most(({ figures }) => figures.open),
  'not-assessed': most(({ figures }) => figures.notAssessed),
  gaps: most(({ figures }) => figures.ownershipGaps),
  // To the second: with the rank beside it, a number has to hold it exactly.
  'oldest-gap': least(({ figures }) =>
    figures.oldestGap.map(at => Math.floor(at / 1_000)),
  ),
  due: least(({ figures }) => figures.firstDue),
};

/** @param name - one of `PORTFOLIO_SORTS`, or `gate:<id>` */
export function sortNamed(name: string): Sort {
  return name.startsWith('gate:')
    ? byGate(name.slice('gate:'.length))
    : SORTS[name as Named];
}

type FiguresOf = (index: PortfolioIndex) => Float64Array;

function most(figuresOf: FiguresOf): Sort {
  return { ...least(figuresOf), first: 'desc' };
}

function least(figuresOf: FiguresOf): Sort {
  return {
    first: 'asc',
    keyIn: index => {
      const figures = figuresOf(index);
      return row => figures[row];
    },
  };
}

function alphabetic(columnOf: (index: PortfolioIndex) => OneOf): Sort {
  return {
    first: 'asc',
    keyIn: index => {
      const column = columnOf(index);
      const ranks = column.names.ranks();
      const none = column.names.find(NONE);
      return row => {
        const code = column.at(row);
        return code === none ? NaN : ranks[code];
      };
    },
  };
}

function ranked(
  columnOf: (index: PortfolioIndex) => OneOf,
  order: readonly string[],
): Sort {
  return {
    first: 'asc',
    keyIn: index => {
      const column = columnOf(index);
      const ranks = column.names.all.map(name =>
        order.includes(name) ? order.indexOf(name) : NaN,
      );
      return row => ranks[column.at(row)];
    },
  };
}

function byGate(id: string): Sort {
  return {
    first: 'asc',
    keyIn: ({ columns: { gate } }) => {
      const codes = GATE_STATES.map(state => gate.names.find(`${id}:${state}`));
      return row => {
        let key = NaN;
        gate.visit(row, code => {
          const rank = codes.indexOf(code);
          if (rank >= 0) key = rank;
        });
        return key;
      };
    },
  };
}
