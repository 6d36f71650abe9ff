import { dayNumber } from '../time/days';
import { targetPlanProblems } from '../verdict/planProblems';
import type { ItemState } from '../verdict/assessItem';
import type { PlanProblem } from '../verdict/types';
import { conditionState } from './conditionState';
import { lastDayOf } from './followUpReviewState';
import { dayAfter, type Finding, type Situation } from './situation';
import type { KeptCondition, KeptReview } from './types';

/** What the decision was bound to and has failed (`docs/standing.md`, drift). */
export function termDrift(situation: Situation): Finding[] {
  const { conditions, reviews } = situation;
  return [
    ...conditions.flatMap(condition => conditionDrift(condition, situation)),
    ...reviews.flatMap(review => reviewDrift(review, situation)),
    ...overrideDrift(situation),
  ];
}

function conditionDrift(
  condition: KeptCondition,
  situation: Situation,
): Finding[] {
  const { id, item, deadline } = condition;
  const { today, since } = situation;
  const state = conditionState(condition, today);
  if (state === 'closed') return [];
  const subject = `condition:${id}`;
  const found: Finding[] = [];
  if (state === 'lapsed') {
    found.push({
      code: 'condition-lapsed',
      subject,
      items: [item],
      since: since('condition-lapsed', subject, dayAfter(deadline)),
      values: { deadline },
      survivedUntil: dayNumber(deadline),
    });
  }
  const problems = planProblems(condition, situation).filter(
    problem => state === 'open' || problem !== 'deadline-passed',
  );
  if (problems.length) {
    found.push({
      code: 'plan-failed',
      subject,
      items: [item],
      since: since('plan-failed', subject),
      values: { problems: problems.join(' ') },
    });
  }
  return found;
}

function planProblems(
  { item: { id }, kind }: KeptCondition,
  { input, items, today }: Situation,
): PlanProblem[] {
  const state = items.find(({ item }) => item.id === id);
  if (!state?.open) return [];
  return kind === 'closure'
    ? state.conditionProblems
    : targetProblems(state, input, today);
}

/** Of an item that could stand on its minimum, also once the rollout is over. */
function targetProblems(
  { item, effective }: ItemState,
  input: Situation['input'],
  today: number,
): PlanProblem[] {
  return effective === 'partially-met'
    ? targetPlanProblems(input.items[item.id]?.targetPlan, today)
    : [];
}

function reviewDrift(review: KeptReview, situation: Situation): Finding[] {
  const { today, since, input } = situation;
  const { id, kind, dueOn, items, completed, openedAt, trigger } = review;
  const subject = `review:${id}`;
  if (completed) {
    const { outcome, at } = completed;
    if (outcome !== 'retire' && outcome !== 'restrict') return [];
    const code = outcome === 'retire' ? 'retired' : 'restricted';
    return [{ code, subject, items: [], since: at, values: {} }];
  }
  const survivedUntil = lastDayOf(review, input.checklist.policy);
  if (kind === 're-review') {
    return [
      {
        code: 're-review-open',
        subject,
        items,
        since: openedAt,
        values: { ...(trigger && { trigger }), dueOn },
        survivedUntil,
      },
    ];
  }
  if (today <= dayNumber(dueOn)) return [];
  return [
    {
      code: 'review-overdue',
      subject,
      items,
      since: since('review-overdue', subject, dayAfter(dueOn)),
      values: { dueOn },
      survivedUntil,
    },
  ];
}

function overrideDrift({ decision, today, since }: Situation): Finding[] {
  const { override } = decision;
  if (!override || today <= dayNumber(override.until)) return [];
  const { until } = override;
  return [
    {
      code: 'override-expired',
      subject: 'override',
      items: [],
      since: since('override-expired', 'override', dayAfter(until)),
      values: { until },
      survivedUntil: dayNumber(until),
    },
  ];
}
