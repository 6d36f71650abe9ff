import type { Standing } from '../../decision/types';
import type { Verdict } from '../../verdict/types';
import type { DraftOutcome } from './types';

const VERDICTS: Record<Verdict, number> = {
  'no-go': 0,
  incomplete: 1,
  'conditional-go': 2,
  go: 3,
};
const STANDINGS: Record<Standing, number> = {
  lapsed: 0,
  'no-go': 0,
  undecided: 1,
  'conditional-go': 2,
  go: 3,
};
const STEPS = 7;

/**
 * How bad the way from one outcome to another is: the larger, the worse. What a
 * decision is worth weighs more than what the rules compute. Absent where
 * neither flips.
 * @public
 */
export function flipSeverity(
  from: DraftOutcome,
  to: DraftOutcome,
): number | undefined {
  if (from.verdict === to.verdict && from.standing === to.standing) {
    return undefined;
  }
  const standing = STANDINGS[from.standing] - STANDINGS[to.standing];
  const verdict = VERDICTS[from.verdict] - VERDICTS[to.verdict];
  return standing * STEPS + verdict;
}
