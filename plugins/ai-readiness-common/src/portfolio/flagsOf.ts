import type { Standing } from '../decision/types';
import type { PortfolioFlag, Scorecard } from './types';

/** What flags are seen in. @public */
export interface FlagFacts {
  standing: Standing;
  lifecycle?: string;
  openCritical: number;
  scorecard?: Pick<Scorecard, 'decided'>;
}

/**
 * What a leader looks for first (`docs/portfolio.md`, flags).
 *
 * @param today - UTC day
 * @public
 */
export function flagsOf(facts: FlagFacts, today: string): PortfolioFlag[] {
  const flags: PortfolioFlag[] = [];
  if (isLive(facts) && facts.standing === 'undecided') {
    flags.push('live-undecided');
  }
  if (hasDrifted(facts)) flags.push('drifted');
  if (facts.openCritical > 0) flags.push('open-critical');
  if (isBreakGlass(facts, today)) flags.push('break-glass');
  return flags;
}

export function isLive({ lifecycle }: Pick<FlagFacts, 'lifecycle'>): boolean {
  return lifecycle === 'production';
}

/** A decision is never worth more than was decided, and a No-Go stays one. */
export function hasDrifted({ standing, scorecard }: FlagFacts): boolean {
  const decided = scorecard?.decided;
  return decided !== undefined && standing !== decided.verdict;
}

export function isBreakGlass({ scorecard }: FlagFacts, today: string): boolean {
  const until = scorecard?.decided?.breakGlassUntil;
  return until !== undefined && until >= today;
}
