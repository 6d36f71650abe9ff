import type { ApplicableItem, Policy } from '../checklist/types';
import type { ClosurePlan } from '../assessment/types';
import { GAP_WORDS, VERDICT_WORDS } from '../verdict/explain';
import { isGap } from '../ownership/liveness';
import type { Liveness } from '../ownership/types';
import { addDays } from '../time/days';
import type { PlanProblem, Unworded, VerdictReason } from '../verdict/types';
import type {
  DecidedCondition,
  DecidedVerdict,
  Decision,
  DutyConflict,
} from './types';

/** What people call a decided verdict. @public */
export const DECIDED_WORDS: Record<DecidedVerdict, string> = {
  go: VERDICT_WORDS.go,
  'conditional-go': VERDICT_WORDS['conditional-go'],
  'no-go': VERDICT_WORDS['no-go'],
};

/** How a decision stands to what the rules say. @public */
export const RELATION_WORDS: Record<Decision['relation'], string> = {
  'as-computed': 'as the rules say',
  stricter: 'stricter than the rules say',
  looser: 'looser than the rules say (break-glass)',
};

/** Which rule of `docs/verdict.md` gives a reason. @public */
export const REASON_RULES: Record<VerdictReason['code'], string> = {
  'critical-open': 'rule 1',
  'too-many-open': 'rule 2',
  'condition-incomplete': 'rule 3',
  'not-assessed': 'rule 4',
  'all-met': 'rule 5',
  'conditions-carried': 'rule 6',
  'target-plans-carried': 'initial scope',
};

const LIST = new Intl.ListFormat('en-GB');

/** "4.2, 4.4 and 5.1" */
export function numbersOf(items: readonly { number: string }[]): string {
  return LIST.format(items.map(({ number }) => number));
}

/** One sentence: which two duties are in one hand. @public */
export function explainConflict(conflict: Unworded<DutyConflict>): string {
  const { ref, through, items } = conflict;
  const numbers = numbersOf(items);
  switch (conflict.code) {
    case 'decider-stated-critical':
      return `${ref} stated ${numbers}, which is critical, and would decide on it too.`;
    case 'decider-builds-service':
      return through
        ? `${ref} is in ${through}, which builds the service.`
        : `${ref} builds the service.`;
    default:
      return through
        ? `${ref} belongs to ${through}: one accepts the risk of ${numbers}, the other works it off.`
        : `${ref} accepts the risk of ${numbers} and works it off too.`;
  }
}

/** What a part of a condition has to be measured by. */
export interface ConditionContext {
  item: Pick<ApplicableItem, 'number' | 'title'>;
  kind: DecidedCondition['kind'];
  plan: ClosurePlan;
  asOf: string;
  policy: Pick<Policy, 'maxConditionDays'>;
  livenessOf: (ref: string) => Liveness;
}

/** One clause: what is wrong with a part of a condition, and what would be right. */
export function explainPlanProblem(
  problem: PlanProblem,
  context: ConditionContext,
): string {
  const { item, kind, plan } = context;
  const named = `${item.number} ${item.title}`;
  switch (problem) {
    case 'no-plan':
      return kind === 'closure'
        ? `say what closes ${named}`
        : `say how ${named} gets from its minimum to its target`;
    case 'no-owner':
      return `name the User or Group that works ${named} off`;
    case 'owner-not-live':
      return explainDead(plan.owner ?? '', context.livenessOf);
    case 'no-deadline':
      return `give ${allowedDays(context)}`;
    case 'deadline-passed':
      return `${plan.deadline} has passed; give ${allowedDays(context)}`;
    case 'deadline-too-far':
      return `${plan.deadline} is too far; give ${allowedDays(context)}`;
    case 'no-accepted-risk':
      return `say which risk is accepted while ${named} is open`;
    case 'no-accountable':
      return `name the User or Group that answers for the risk of ${named}`;
    default:
      return explainDead(plan.accountable ?? '', context.livenessOf);
  }
}

/** One clause: why somebody can't be named. */
export function explainDead(
  ref: string,
  livenessOf: (ref: string) => Liveness,
): string {
  const liveness = livenessOf(ref);
  const why = isGap(liveness) ? ` (${GAP_WORDS[liveness]})` : '';
  return `${ref} can't answer${why}; name a User or Group that can`;
}

function allowedDays({ kind, asOf, policy }: ConditionContext): string {
  if (kind === 'target') return 'today or a later day';
  const days = policy.maxConditionDays;
  const limit = days === 1 ? '1 day' : `${days} days`;
  return `a day until ${addDays(asOf, days)} (at most ${limit} ahead)`;
}
