import { AREA_TITLES } from '../checklist/areas';
import type { Area } from '../checklist/types';
import type { GapLiveness } from '../ownership/liveness';
import type { NextChange, TimedEvent } from './nextChange';
import type {
  CapReason,
  Change,
  PlanProblem,
  Unworded,
  Verdict,
  VerdictReason,
} from './types';

/**
 * The wording of every code. The screens, the API's `message`, notifications
 * and commands all speak through this file.
 */

/** What people call a verdict. @public */
export const VERDICT_WORDS: Record<Verdict, string> = {
  go: 'Go',
  'conditional-go': 'Conditional Go',
  'no-go': 'No-Go',
  incomplete: 'In progress',
};

/** What people call a status. @public */
export const STATUS_WORDS = {
  met: 'met',
  'partially-met': 'partly met',
  'not-met': 'not met',
  'not-assessed': 'not assessed',
  exempt: 'exempt',
} as const;

/** Why an owner can't answer. @public */
export const GAP_WORDS: Record<GapLiveness, string> = {
  missing: 'nobody is named',
  unresolved: 'the owner is not in the catalog',
  'empty-group': 'the group has no members',
  placeholder: 'the name is a placeholder',
  absent: 'the owner is not available',
};

/** Titles of items, by id; an unknown id speaks for itself. @public */
export type ItemTitles = (itemId: string) => string;

/** One sentence: why the verdict is what it is. @public */
export function explainReason(
  reason: Unworded<VerdictReason>,
  titles: ItemTitles,
): string {
  if (reason.code === 'all-met') {
    const few = ['No item is left to meet.', 'The only item is met.'];
    return few[reason.total] ?? `All ${reason.total} items are met.`;
  }
  const number = reason.items.length;
  const one = number === 1;
  const named = shortened(reason.items.map(({ id }) => titles(id)));
  switch (reason.code) {
    case 'critical-open': {
      const are = one ? 'critical item is' : 'critical items are';
      return `${number} ${are} open: ${named}.`;
    }
    case 'too-many-open': {
      const carried = reason.limit ? `at most ${reason.limit}` : 'none';
      const are = one ? 'item is' : 'items are';
      return `${number} ${are} open; a Conditional Go carries ${carried}.`;
    }
    case 'condition-incomplete': {
      const lack = one ? 'open item lacks' : 'open items lack';
      return `${number} ${lack} a complete condition: ${named}.`;
    }
    case 'not-assessed': {
      const items = reason.total === 1 ? 'item' : 'items';
      const are = one ? 'is' : 'are';
      return `${number} of ${reason.total} ${items} ${are} not assessed yet.`;
    }
    case 'conditions-carried': {
      const are = one ? 'open item is' : 'open items are';
      const as = one ? 'a condition' : 'conditions';
      return `${number} ${are} carried as ${as} with plan, owner and deadline: ${named}.`;
    }
    default: {
      const stand = one ? 'item stands' : 'items stand';
      return `${number} ${stand} on the minimum with a dated plan for the rest: ${named}.`;
    }
  }
}

/** One clause: why a stated status counts for less. @public */
export function explainCap(cap: Unworded<CapReason>): string {
  switch (cap.code) {
    case 'aged': {
      const days = cap.validDays === 1 ? '1 day' : `${cap.validDays} days`;
      return `the statement of ${cap.statedOn} is more than ${days} old, so confirm it again`;
    }
    case 'owner-not-live':
      return explainGap(cap.area, cap.liveness, cap.owners);
    case 'evidence-missing':
      return 'no evidence backs it';
    case 'evidence-expired':
      return `its evidence was valid until ${cap.expiredOn}`;
    case 'evidence-insufficient': {
      const kinds = enumerate(cap.kinds.map(evidenceWords));
      const back = cap.kinds.join() === 'other' ? 'backs' : 'back';
      return `only ${kinds} ${back} it, which is not enough alone`;
    }
    case 'check-failed':
      return `the check "${cap.title}" fails`;
    default:
      return `no live owner for ${enumerate(cap.areas.map(areaWords))}`;
  }
}

/** One clause: why nobody can answer for an area. @public */
export function explainGap(
  area: Area,
  liveness: GapLiveness,
  owners: readonly string[],
): string {
  const named = owners.length ? ` (${owners.join(', ')})` : '';
  return `no live ${areaWords(area)} owner: ${GAP_WORDS[liveness]}${named}`;
}

const PLAN_PROBLEM_WORDS: Record<PlanProblem, string> = {
  'no-plan': 'a plan',
  'no-owner': 'an owner',
  'owner-not-live': 'an owner who can answer',
  'no-deadline': 'a date',
  'deadline-passed': 'a date that has not passed',
  'deadline-too-far': 'a nearer deadline',
  'no-accepted-risk': 'the accepted risk',
  'no-accountable': 'an accountable person',
  'accountable-not-live': 'an accountable person who can answer',
};

/** What a condition or a target plan still needs. @public */
export function explainPlanProblems(problems: readonly PlanProblem[]): string {
  return problems.length ? `Still needs ${planNeeds(problems)}.` : 'Complete.';
}

/** The same as the object of a sentence. */
export function planNeeds(problems: readonly PlanProblem[]): string {
  return enumerate(problems.map(problem => PLAN_PROBLEM_WORDS[problem]));
}

/** One imperative sentence for one step of a path to Go. @public */
export function explainChange(change: Change, titles: ItemTitles): string {
  if (change.kind === 'name-area-owner') {
    return `Name a live ${areaWords(change.area)} owner in the catalog`;
  }
  const item = titles(change.itemId);
  switch (change.kind) {
    case 'name-item-owner':
      return `Name a live owner for ${item}`;
    case 'state-met':
      return `Make sure that ${item} is met, and state it`;
    case 'confirm-again':
      return `Look at ${item} again and confirm that it still holds`;
    case 'add-evidence':
      return `Add valid evidence for ${item}`;
    case 'pass-check':
      return `Make the check ${change.checkId} pass for ${item}`;
    case 'complete-condition':
      return `Complete the condition for ${item}`;
    default:
      return `Write a complete target plan for ${item}`;
  }
}

/** One sentence: what happens by itself, and why. @public */
export function explainNextChange(
  change: NextChange,
  titles: ItemTitles,
): string {
  const byCode = new Map<TimedEvent['code'], Set<string>>();
  for (const event of change.events) {
    const items = byCode.get(event.code) ?? new Set();
    byCode.set(event.code, items);
    if ('itemId' in event) items.add(titles(event.itemId));
  }
  const causes = [...byCode].map(([code, items]) => explainEvents(code, items));
  const because = enumerate(causes);
  return `Becomes ${VERDICT_WORDS[change.verdict]} because ${because}.`;
}

function explainEvents(code: TimedEvent['code'], titles: Set<string>): string {
  const items = shortened([...titles]);
  const one = titles.size === 1;
  switch (code) {
    case 'statement-ages':
      return one
        ? `the statement on ${items} gets too old`
        : `the statements on ${items} get too old`;
    case 'evidence-expires':
      return `evidence for ${items} runs out`;
    case 'deadline-passes':
      return one
        ? `the deadline of ${items} passes`
        : `the deadlines of ${items} pass`;
    case 'deadline-in-reach':
      return one
        ? `the deadline of ${items} comes within the allowed time`
        : `the deadlines of ${items} come within the allowed time`;
    case 'target-date-passes':
      return one
        ? `the target date of ${items} passes`
        : `the target dates of ${items} pass`;
    case 'exemption-expires':
      return one
        ? `the exemption of ${items} ends`
        : `the exemptions of ${items} end`;
    default:
      return 'the limited rollout ends';
  }
}

export function areaWords(area: Area): string {
  return AREA_TITLES[area].toLocaleLowerCase('en-US');
}

function evidenceWords(kind: string): string {
  return kind === 'other' ? 'other evidence' : `${kind.replace('-', ' ')}s`;
}

const LISTED = 4;

/** A sentence stays readable: a long list ends with how many more there are. */
export function shortened(parts: readonly string[]): string {
  const more = parts.length - LISTED;
  const listed = [...parts.slice(0, LISTED), `${more} more`];
  return enumerate(more > 1 ? listed : parts);
}

export function enumerate(parts: readonly string[]): string {
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}
