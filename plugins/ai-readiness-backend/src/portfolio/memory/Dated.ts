import {
  dayNumber,
  dayOf,
  type DueKind,
  type Scorecard,
} from 'backstage-plugin-ai-readiness-common';
import { grown } from './Column';
import { OneOf } from './OneOf';
import { Pool } from './Pool';

type Decided = NonNullable<Scorecard['decided']>;

const UNDECIDED = '';
/** Stands for no day; nothing here is as old as the first one. */
const NEVER = 0;

/** What a service has to do with days, kept as numbers. */
export class Dated {
  private decided = new OneOf(new Pool([UNDECIDED]));
  private decidedOn = new Int32Array(0);
  private breakGlassUntil = new Int32Array(0);
  private dues: Record<DueKind, Int32Array> = {
    condition: new Int32Array(0),
    review: new Int32Array(0),
    exemption: new Int32Array(0),
  };

  grow(rows: number): void {
    this.decided.grow(rows);
    this.decidedOn = grown(this.decidedOn, rows);
    this.breakGlassUntil = grown(this.breakGlassUntil, rows);
    const { condition, review, exemption } = this.dues;
    this.dues = {
      condition: grown(condition, rows),
      review: grown(review, rows),
      exemption: grown(exemption, rows),
    };
  }

  set(row: number, scorecard: Scorecard | undefined): void {
    const { decided, dues } = scorecard ?? {};
    this.decided.set(row, decided?.verdict ?? UNDECIDED);
    this.decidedOn[row] = numberOf(decided?.on);
    this.breakGlassUntil[row] = numberOf(decided?.breakGlassUntil);
    for (const kind of Object.keys(this.dues) as DueKind[]) {
      this.dues[kind][row] = numberOf(dues?.[kind]);
    }
  }

  at(row: number): Pick<Scorecard, 'decided' | 'dues'> {
    const verdict = this.decided.nameAt(row);
    const until = this.breakGlassUntil[row];
    const dues: Scorecard['dues'] = {};
    for (const kind of Object.keys(this.dues) as DueKind[]) {
      const on = this.dues[kind][row];
      if (on !== NEVER) dues[kind] = dayOf(on);
    }
    if (verdict === UNDECIDED) return { dues };
    const decided: Decided = {
      verdict: verdict as Decided['verdict'],
      on: dayOf(this.decidedOn[row]),
      ...(until !== NEVER && { breakGlassUntil: dayOf(until) }),
    };
    return { decided, dues };
  }
}

function numberOf(day: string | undefined): number {
  return day ? dayNumber(day) : NEVER;
}
