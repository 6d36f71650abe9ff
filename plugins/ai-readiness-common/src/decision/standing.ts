import { startOfDay } from '../time/days';
import type { ItemState } from '../verdict/assessItem';
import { judgeStanding, type JudgedStanding } from './judgeStanding';
import { nextCheckDay, nextStandingChange } from './nextStandingChange';
import type { Finding, FoundDrift, StandingFacts } from './situation';
import type { Standing } from './types';

/** What a decision is worth, and why. @public */
export interface StandingAssessment {
  standing: Standing;
  /** Whether a pipeline may go on. */
  mayDeploy: boolean;
  liveWithoutDecision: boolean;
  /** All that is otherwise than when it was decided. */
  drift: FoundDrift[];
  /** The part of it that makes the standing what it is, most telling first. */
  because: FoundDrift[];
  /** Ids of closed conditions whose items are open again. */
  reopened: string[];
  /** First UTC midnight at which anything of this may change by itself. */
  nextCheckAt?: string;
  /** When the standing changes if nobody acts. */
  nextChange?: { at: string; standing: Standing; because: FoundDrift[] };
}

/**
 * What the decision in force is worth at the moment of the input
 * (`docs/standing.md`). Pure: the same facts give the same bytes.
 *
 * @param items - those of the input, where they are judged already
 * @public
 */
export function assessStanding(
  facts: StandingFacts,
  items?: readonly ItemState[],
): StandingAssessment {
  const judged = judgeStanding(facts, items);
  const next = nextStandingChange(facts, judged);
  return {
    ...asOfNow(facts, judged),
    ...(next && {
      nextChange: { ...next, because: next.because.map(toDrift) },
    }),
  };
}

/**
 * The same without what it will be: for those who judge thousands of services,
 * and look again when something may be otherwise.
 * @public
 */
export function assessStandingNow(
  facts: StandingFacts,
  items?: readonly ItemState[],
): StandingAssessment {
  return asOfNow(facts, judgeStanding(facts, items));
}

function asOfNow(
  facts: StandingFacts,
  { standing, findings, because, reopened }: JudgedStanding,
): StandingAssessment {
  const checkDay = nextCheckDay(facts, findings);
  return {
    standing,
    mayDeploy: standing === 'go' || standing === 'conditional-go',
    liveWithoutDecision:
      standing === 'undecided' && facts.lifecycle === 'production',
    drift: findings.map(toDrift),
    because: because.map(toDrift),
    reopened: [...reopened],
    ...(checkDay !== undefined && { nextCheckAt: startOfDay(checkDay) }),
  };
}

function toDrift({ survivedUntil: _, ...drift }: Finding): FoundDrift {
  return drift;
}
