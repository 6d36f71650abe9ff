import { isGap } from '../ownership/liveness';
import { addDays, addYears } from '../time/days';
import { VERDICT_WORDS } from '../verdict/explain';
import type { Verdict } from '../verdict/types';
import type { CarriedItem } from './carriedItems';
import { partProblems, strayConditions } from './carryProblems';
import { DECIDED_WORDS, explainDead } from './explainDecision';
import type { DecisionFacts, ParsedDecisionDraft } from './decisionFacts';
import type { Decision, DecisionProblem } from './types';

interface Judged {
  draft: ParsedDecisionDraft;
  facts: DecisionFacts;
  computed: Verdict;
  relation?: Decision['relation'];
  /** What the decision carries. */
  carried: readonly CarriedItem[];
  /** What any decision could carry. */
  carriable: readonly CarriedItem[];
}

/** All that keeps a draft from being a decision, in the order of its fields. */
export function decisionProblems(judged: Judged): DecisionProblem[] {
  return [
    ...missingParts(judged),
    ...stricterProblems(judged),
    ...overrideProblems(judged),
    ...launchProblems(judged),
    ...riskProblems(judged),
    ...strayConditions(judged),
    ...judged.carried.flatMap(carried => partProblems(carried, judged.facts)),
  ];
}

function missingParts({ draft }: Judged): DecisionProblem[] {
  return [
    ...when(!draft.verdict, 'verdict', 'choose Go, Conditional Go or No-Go'),
    ...when(!draft.rationale?.trim(), 'rationale', 'say why you decide so'),
  ];
}

/** Rule 2: a stricter verdict says why. */
function stricterProblems(judged: Judged): DecisionProblem[] {
  const { draft, relation, computed } = judged;
  if (!draft.verdict) return [];
  const given = Boolean(draft.stricterBecause?.trim());
  const rules = VERDICT_WORDS[computed];
  if (relation !== 'stricter') {
    const message = `is for a verdict below the computed one (${rules}); leave it out`;
    return when(given, 'stricterBecause', message);
  }
  const decided = DECIDED_WORDS[draft.verdict];
  const message = `say why ${decided}, where the rules say ${rules}`;
  return when(!given, 'stricterBecause', message);
}

/** Rule 3: a looser verdict is break-glass, with a reason and a last day. */
function overrideProblems(judged: Judged): DecisionProblem[] {
  const { draft, facts, relation, computed } = judged;
  if (!draft.verdict) return [];
  const { reason, until } = draft.override ?? {};
  const rules = VERDICT_WORDS[computed];
  if (relation !== 'looser') {
    const message = `is for a verdict above the computed one (${rules}); leave it out`;
    return when(Boolean(reason?.trim() || until), 'override', message);
  }
  const { asOf, checklist } = facts.input;
  const days = checklist.policy.maxOverrideDays;
  const today = asOf.slice(0, 10);
  const last = addDays(asOf, days);
  const allowed = `give a day from ${today} until ${last} (at most ${days} days ahead)`;
  const decided = DECIDED_WORDS[draft.verdict];
  return [
    ...when(
      !reason?.trim(),
      'override.reason',
      `say why ${decided}, where the rules say ${rules}`,
    ),
    ...when(!until, 'override.until', allowed),
    ...when(
      until && until < today,
      'override.until',
      `${until} has passed; ${allowed}`,
    ),
    ...when(
      until && until > last,
      'override.until',
      `${until} is too far; ${allowed}`,
    ),
  ];
}

/** A launch further away would mean that no review ever comes (rule 6). */
const LAUNCH_WITHIN_YEARS = 1;
/** A service may have been live for long when somebody first decides on it. */
const LIVE_FOR_YEARS = 20;

function launchProblems({ draft, facts }: Judged): DecisionProblem[] {
  const { verdict, launchOn } = draft;
  if (!verdict || verdict === 'no-go') return [];
  const missing = 'give the day of the launch: the reviews are counted from it';
  if (!launchOn) return when(true, 'launchOn', missing);
  const { scope, input } = facts;
  const first = addYears(input.asOf, -LIVE_FOR_YEARS);
  const last = addYears(input.asOf, LAUNCH_WITHIN_YEARS);
  if (launchOn < first || launchOn > last) {
    const message = `${launchOn} is too far from today; give a day from ${first} until ${last} (at most a year ahead)`;
    return when(true, 'launchOn', message);
  }
  const until = scope.kind === 'initial' ? scope.until : undefined;
  return when(
    until && launchOn > until,
    'launchOn',
    `${launchOn} is after the limited rollout, which ends on ${until}`,
  );
}

function riskProblems({ draft, facts }: Judged): DecisionProblem[] {
  const { livenessOf } = facts;
  return draft.acceptedRisks.flatMap(({ risk, accountable }, index) => {
    const at = `acceptedRisks[${index}]`;
    const noRisk = 'say which risk is accepted';
    const nobody = 'name the User or Group that answers for this risk';
    return [
      ...when(!risk?.trim(), `${at}.risk`, noRisk),
      ...when(!accountable, `${at}.accountable`, nobody),
      ...(accountable && isGap(livenessOf(accountable))
        ? [
            {
              path: `${at}.accountable`,
              message: explainDead(accountable, livenessOf),
            },
          ]
        : []),
    ];
  });
}

function when(
  holds: unknown,
  path: string,
  message: string,
): DecisionProblem[] {
  return holds ? [{ path, message }] : [];
}
