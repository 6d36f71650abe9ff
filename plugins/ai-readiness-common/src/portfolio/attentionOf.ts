import type { RiskTier } from '../checklist/types';
import { dueOf, duesWithin } from './dueOf';
import { hasDrifted, isBreakGlass, isLive, type FlagFacts } from './flagsOf';
import type { Scorecard } from './types';

/** What tells how much a service needs attention. @public */
export interface AttentionFacts extends FlagFacts {
  tier?: RiskTier;
  open: number;
  notAssessed: number;
  ownershipGaps: number;
  scorecard?: Pick<Scorecard, 'decided' | 'dues'>;
}

type Matter = (facts: AttentionFacts, today: string) => boolean;

/** Each weighs more than all that come after it. */
const MATTERS: readonly Matter[] = [
  facts => isLive(facts) && isForbidden(facts),
  facts => isLive(facts) && facts.standing === 'undecided',
  facts => hasDrifted(facts),
  ({ scorecard }, today) => isOverdue(scorecard, today),
  (facts, today) => isBreakGlass(facts, today),
  ({ openCritical }) => openCritical > 0,
  ({ ownershipGaps }) => ownershipGaps > 0,
  ({ scorecard }, today) =>
    scorecard !== undefined && duesWithin(scorecard.dues, today).length > 0,
];

const TIER_WEIGHTS: Record<RiskTier, number> = { high: 3, medium: 2, low: 1 };

/** Counts beyond this make no difference any more. */
const MOST = 99;

/**
 * How much a service needs attention: the bigger, the more
 * (`docs/portfolio.md`, what needs attention). Only good for comparing.
 *
 * @param today - UTC day
 * @public
 */
export function attentionOf(facts: AttentionFacts, today: string): number {
  const { tier, openCritical, ownershipGaps, open, notAssessed } = facts;
  const first = MATTERS.findIndex(matter => matter(facts, today));
  const urgency = first < 0 ? 0 : MATTERS.length - first;
  const digits = [openCritical, ownershipGaps, open, notAssessed];
  return digits.reduce(
    (sum, count) => sum * (MOST + 1) + Math.min(count, MOST),
    urgency * 10 + (tier ? TIER_WEIGHTS[tier] : 0),
  );
}

/** Nothing allows it to run, and there it runs. */
function isForbidden({ standing }: FlagFacts): boolean {
  return standing === 'no-go' || standing === 'lapsed';
}

function isOverdue(
  scorecard: AttentionFacts['scorecard'],
  today: string,
): boolean {
  const due = scorecard && dueOf(scorecard.dues, today);
  return due !== undefined && due.on < today;
}
