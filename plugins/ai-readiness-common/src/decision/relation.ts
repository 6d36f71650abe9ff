import { verdictSchema } from '../verdict/schema';
import type { Verdict } from '../verdict/types';
import type { DecidedVerdict, Decision } from './types';

/** Worst first: how far a service may go. */
const rank = (verdict: Verdict) => verdictSchema.options.indexOf(verdict);

/**
 * How a decided verdict stands to the computed one (`docs/decisions.md`, rule
 * 1): deciding on what is not assessed yet is looser, stopping it is stricter.
 * @public
 */
export function relationOf(
  decided: DecidedVerdict,
  computed: Verdict,
): Decision['relation'] {
  const steps = rank(decided) - rank(computed);
  if (!steps) return 'as-computed';
  return steps < 0 ? 'stricter' : 'looser';
}
