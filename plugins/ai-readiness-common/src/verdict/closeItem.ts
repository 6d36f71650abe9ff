import { CRITICAL_AREAS } from '../checklist/areas';
import { dayNumber } from '../time/days';
import { applyChanges } from './applyChanges';
import { countsAsLive } from './areaOwnersStatus';
import { assessItem, type ItemState } from './assessItem';
import { itemDefects } from './itemDefects';
import type { Change, VerdictInput } from './types';

/** The changes that make an item count as met; each of them is needed. */
export function closeItem(state: ItemState, input: VerdictInput): Change[] {
  const { item, party } = state;
  if (item.computed) {
    return CRITICAL_AREAS.filter(area => !countsAsLive(input.areas[area])).map(
      area => ({ kind: 'name-area-owner', area }),
    );
  }
  const answers = input.items[item.id] ?? {};
  const itemId = item.id;
  const changes: Change[] = [];
  if (answers.status !== 'met') changes.push({ kind: 'state-met', itemId });
  const today = dayNumber(input.asOf);
  for (const defect of itemDefects(item, answers, party, today)) {
    switch (defect.code) {
      case 'aged':
        // What has to be raised anyway is stated as of today by that.
        if (answers.status === 'met') {
          changes.push({ kind: 'confirm-again', itemId });
        }
        break;
      case 'owner-not-live':
        changes.push(
          answers.owner
            ? { kind: 'name-item-owner', itemId }
            : { kind: 'name-area-owner', area: item.area },
        );
        break;
      case 'check-failed':
        changes.push({ kind: 'pass-check', itemId, checkId: defect.checkId });
        break;
      default:
        changes.push({ kind: 'add-evidence', itemId });
    }
  }
  return changes;
}

/**
 * The fewest changes after which an item is no longer open: confirming it where
 * nothing but its age is against it, a target plan where an initial launch lets
 * it stand on its minimum, otherwise closing it.
 */
export function resolveItem(state: ItemState, input: VerdictInput): Change[] {
  if (isOnlyAged(state, input)) return [confirmAgain(state)];
  if (state.targetPlanProblems.length) {
    return [{ kind: 'complete-target-plan', itemId: state.item.id }];
  }
  return fewest(closeItem(state, input), some => {
    const after = stateAfter(state, input, some);
    return isAssessed(after) && !after.open;
  });
}

/**
 * The fewest changes after which an item that nobody has assessed is, and is
 * no longer open either unless its condition is there already to carry it.
 */
export function assessAnew(state: ItemState, input: VerdictInput): Change[] {
  return fewest(closeItem(state, input), some => {
    const after = stateAfter(state, input, some);
    return isAssessed(after) && !after.conditionProblems.length;
  });
}

/** What an open item needs to be carried as a condition. */
export function carryItem(state: ItemState): Change[] {
  return state.conditionProblems.length
    ? [{ kind: 'complete-condition', itemId: state.item.id }]
    : [];
}

/** Leaves out each change without which the others are enough. */
export function fewest(
  changes: Change[],
  isEnough: (some: Change[]) => boolean,
): Change[] {
  return changes.reduce((kept, change) => {
    const others = kept.filter(other => other !== change);
    return isEnough(others) ? others : kept;
  }, changes);
}

/** Open for no other reason than that its statement is old. */
export function isOnlyAged(state: ItemState, input: VerdictInput): boolean {
  return (
    state.open &&
    state.caps.some(({ code }) => code === 'aged') &&
    !stateAfter(state, input, [confirmAgain(state)]).open
  );
}

function confirmAgain({ item }: ItemState): Change {
  return { kind: 'confirm-again', itemId: item.id };
}

function stateAfter(
  { item }: ItemState,
  input: VerdictInput,
  changes: Change[],
): ItemState {
  return assessItem(item, applyChanges(input, changes), dayNumber(input.asOf));
}

function isAssessed({ effective }: ItemState): boolean {
  return effective !== 'not-assessed';
}
