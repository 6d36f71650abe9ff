import type {
  GateState,
  Liveness,
  RiskTier,
  Standing,
  Verdict,
} from 'backstage-plugin-ai-readiness-common';

/** Each of them, in the order in which it is written here. */
const all = <T extends string>(words: Record<T, true>) =>
  Object.keys(words) as T[];

/** What is worst comes first in each. */
export const VERDICTS = all<Verdict>({
  'no-go': true,
  incomplete: true,
  'conditional-go': true,
  go: true,
});

export const STANDINGS = all<Standing>({
  'no-go': true,
  lapsed: true,
  undecided: true,
  'conditional-go': true,
  go: true,
});

export const GATE_STATES = all<GateState>({
  open: true,
  'not-assessed': true,
  passed: true,
  'not-applicable': true,
});

export const TIERS = all<RiskTier>({ low: true, medium: true, high: true });

/** Why nobody can answer. */
export const GAPS = all<Exclude<Liveness, 'live' | 'unknown'>>({
  missing: true,
  unresolved: true,
  'empty-group': true,
  placeholder: true,
  absent: true,
});
