import {
  type AttentionFacts,
  attentionOf,
  dayNumber,
  dueOf,
  duesWithin,
  flagsOf,
  NONE,
  type RiskTier,
  type Scorecard,
  type Standing,
} from 'backstage-plugin-ai-readiness-common';
import type { IndexedService } from '../PortfolioStore';
import { grown } from './Column';
import { Dated } from './Dated';
import type { ServiceColumns } from './ServiceColumns';

/** After every day that a launch can end on, and before those in full. */
const SOME_DAY = dayNumber('9999-12-31');

const FIGURES = [
  'gatesPassed',
  'openCritical',
  'open',
  'notAssessed',
  'ownershipGaps',
  'oldestGap',
  'scopeEnd',
  'attention',
  'firstDue',
] as const;

/** The numbers of services, and what follows from them on a day. */
export class Figures {
  gatesPassed = new Float64Array(0);
  openCritical = new Float64Array(0);
  open = new Float64Array(0);
  notAssessed = new Float64Array(0);
  ownershipGaps = new Float64Array(0);
  /** Milliseconds since 1970; none is NaN. */
  oldestGap = new Float64Array(0);
  /** Day number of the last day of a limited launch; none is NaN. */
  scopeEnd = new Float64Array(0);
  attention = new Float64Array(0);
  /** Day number; none is NaN. */
  firstDue = new Float64Array(0);

  /** What means something else on another day. */
  private readonly dated = new Dated();

  constructor(private readonly columns: ServiceColumns) {}

  grow(rows: number): void {
    for (const name of FIGURES) this[name] = grown(this[name], rows);
    this.dated.grow(rows);
  }

  set(row: number, service: IndexedService, today: string): void {
    const { scorecard } = service;
    const { oldestGapSince } = scorecard ?? {};
    this.gatesPassed[row] = scorecard ? service.gatesPassed : NaN;
    this.openCritical[row] = service.openCritical;
    this.open[row] = service.open;
    this.notAssessed[row] = service.notAssessed;
    this.ownershipGaps[row] = service.ownershipGaps;
    this.oldestGap[row] = oldestGapSince ? Date.parse(oldestGapSince) : NaN;
    this.scopeEnd[row] = scopeEndOf(scorecard?.scope);
    this.dated.set(row, scorecard);
    this.setDay(row, today);
  }

  /** After the columns: it takes up what they hold. */
  setDay(row: number, today: string): void {
    const { columns } = this;
    const dated = this.dated.at(row);
    const facts = this.factsOf(row, dated);
    const { dues } = dated;
    const due = dueOf(dues, today);
    columns.due.set(row, duesWithin(dues, today));
    columns.flag.set(row, flagsOf(facts, today));
    this.attention[row] = attentionOf(facts, today);
    this.firstDue[row] = due ? dayNumber(due.on) : NaN;
  }

  private factsOf(
    row: number,
    scorecard: ReturnType<Dated['at']>,
  ): AttentionFacts {
    const { lifecycle, tier, standing } = this.columns;
    const risk = tier.nameAt(row);
    return {
      standing: standing.nameAt(row) as Standing,
      lifecycle: lifecycle.nameAt(row),
      openCritical: this.openCritical[row],
      open: this.open[row],
      notAssessed: this.notAssessed[row],
      ownershipGaps: this.ownershipGaps[row],
      ...(risk !== NONE && { tier: risk as RiskTier }),
      scorecard,
    };
  }
}

function scopeEndOf(scope?: Scorecard['scope']): number {
  if (scope?.kind !== 'initial') return NaN;
  return scope.until ? dayNumber(scope.until) : SOME_DAY;
}
