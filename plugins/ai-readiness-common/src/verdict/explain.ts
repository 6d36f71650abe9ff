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
};

/** Titles of items, by id; an unknown id speaks for itself. @public */
export type ItemTitles = (itemId: string) => string;

/** One sentence: why the verdict is what it is. @public */
export function explainReason(
  reason: Unworded<VerdictReason>,
  titles: ItemTitles,
): string {
  switch (reason.code) {
    case 'critical-open': {
      const open = count(reason.items, 'critical item is', 'critical items are');
      return `${open} open: ${list(reason.items, titles)}.`;
    }
    case 'too-many-open':
      return `${count(reason.items, 'item is', 'items are')} open; a Conditional Go carries at most ${reason.limit}.`;
    case 'condition-incomplete':
      return `${count(reason.items, 'open item lacks', 'open items lack')} a complete condition: ${list(reason.items, titles)}.`;
    case 'not-assessed':
      return `${reason.items.length} of ${reason.total} items are not assessed yet.`;
    case 'conditions-carried':
      return `${count(reason.items, 'open item is', 'open items are')} carried as ${reason.items.length === 1 ? 'a condition' : 'conditions'} with plan, owner and deadline: ${list(reason.items, titles)}.`;
    case 'target-plans-carried':
      return `${count(reason.items, 'item stands', 'items stand')} on the minimum with a dated plan for the rest: ${list(reason.items, titles)}.`;
    default:
      return `All ${reason.total} items are met.`;
  }
}

/** One sentence: why a stated status counts for less. @public */
export function explainCap(cap: Unworded<CapReason>): string {
  switch (cap.code) {
    case 'aged':
      return `stated on ${cap.statedOn}, and a statement holds for ${cap.validDays} days`;
    case 'owner-not-live':
      return explainGap(cap.area, cap.liveness, cap.owners);
    case 'evidence-missing':
      return 'no evidence backs it';
    case 'evidence-expired':
      return `its evidence ran out on ${cap.expiredOn}`;
    case 'evidence-insufficient':
      return `only ${cap.kinds.map(kind => kind.replace('-', ' ')).join(' and ')}s back it, and these do not suffice alone`;
    case 'check-failed':
      return `the check "${cap.title}" fails`;
    default:
      return `no live owner for ${enumerate(cap.areas.map(area => AREA_TITLES[area].toLocaleLowerCase('en-US')))}`;
  }
}

/** One clause: why nobody can answer for an area. @public */
export function explainGap(
  area: Area,
  liveness: GapLiveness,
  owners: readonly string[],
): string {
  const subject = AREA_TITLES[area].toLocaleLowerCase('en-US');
  const named = owners.length ? ` (${owners.join(', ')})` : '';
  return `no live ${subject} owner: ${GAP_WORDS[liveness]}${named}`;
}

const PLAN_PROBLEM_WORDS: Record<PlanProblem, string> = {
  'no-plan': 'a plan',
  'no-owner': 'an owner',
  'owner-not-live': 'an owner who can answer',
  'no-deadline': 'a date',
  'deadline-passed': 'a date that has not passed',
  'deadline-too-far': 'a nearer deadline',
  'no-accepted-risk': 'the risk that is accepted',
  'no-accountable': 'who is accountable for the risk',
  'accountable-not-live': 'an accountable person who can answer',
};

/** What a condition or a target plan still needs. @public */
export function explainPlanProblems(problems: readonly PlanProblem[]): string {
  return problems.length
    ? `Still needs ${enumerate(problems.map(p => PLAN_PROBLEM_WORDS[p]))}.`
    : 'Complete.';
}

/** One imperative sentence for one step of a path to Go. @public */
export function explainChange(change: Change, titles: ItemTitles): string {
  switch (change.kind) {
    case 'name-area-owner': {
      const area = AREA_TITLES[change.area].toLocaleLowerCase('en-US');
      return `Name a live ${area} owner in the catalog`;
    }
    case 'name-item-owner':
      return `Name a live owner for ${titles(change.itemId)}`;
    case 'state-met':
      return `Meet ${titles(change.itemId)} and state it`;
    case 'add-evidence':
      return `Add valid evidence for ${titles(change.itemId)}`;
    case 'pass-check':
      return `Make the check ${change.checkId} pass for ${titles(change.itemId)}`;
    case 'complete-condition':
      return `Complete the condition for ${titles(change.itemId)}`;
    default:
      return `Write a complete target plan for ${titles(change.itemId)}`;
  }
}

/** One sentence: what happens by itself, and why. @public */
export function explainNextChange(
  change: NextChange,
  titles: ItemTitles,
): string {
  const causes = change.events.map(event => explainEvent(event, titles));
  return `Becomes ${VERDICT_WORDS[change.verdict]} because ${enumerate([...new Set(causes)])}.`;
}

function explainEvent(event: TimedEvent, titles: ItemTitles): string {
  switch (event.code) {
    case 'statement-ages':
      return `the statement on ${titles(event.itemId)} gets too old`;
    case 'evidence-expires':
      return `evidence for ${titles(event.itemId)} runs out`;
    case 'deadline-passes':
      return `the deadline of ${titles(event.itemId)} passes`;
    case 'deadline-in-reach':
      return `the deadline of ${titles(event.itemId)} comes within the allowed time`;
    case 'target-date-passes':
      return `the target date of ${titles(event.itemId)} passes`;
    case 'exemption-expires':
      return `the exemption of ${titles(event.itemId)} ends`;
    default:
      return 'the limited rollout ends';
  }
}

function count(
  items: readonly unknown[],
  singular: string,
  plural: string,
): string {
  return `${items.length} ${items.length === 1 ? singular : plural}`;
}

const LISTED = 4;

function list(
  items: readonly { id: string }[],
  titles: ItemTitles,
): string {
  const named = items.slice(0, LISTED).map(({ id }) => titles(id));
  const more = items.length - LISTED;
  return enumerate(more > 0 ? [...named, `${more} more`] : named);
}

function enumerate(parts: readonly string[]): string {
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}
