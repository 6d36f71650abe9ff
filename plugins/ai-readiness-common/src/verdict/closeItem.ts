import { CRITICAL_AREAS } from '../checklist/areas';
import { dayNumber } from '../time/days';
import { applyChanges } from './applyChanges';
import { assessItem, type ItemState } from './assessItem';
import { countsAsLive } from './effectiveStatus';
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
  for (const defect of itemDefects(item, answers, party, dayNumber(input.asOf))) {
    switch (defect.code) {
      case 'aged':
        // Stating it anew renews it; not twice when it has to be raised anyway.
        if (answers.status === 'met') changes.push({ kind: 'state-met', itemId });
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
 * The smallest changes after which an item is no longer open: a target plan
 * where an initial launch lets it stand on its minimum, otherwise closing it.
 */
export function resolveItem(state: ItemState, input: VerdictInput): Change[] {
  if (state.targetPlanProblems.length) {
    return [{ kind: 'complete-target-plan', itemId: state.item.id }];
  }
  let needed = closeItem(state, input);
  for (const change of needed) {
    const others = needed.filter(other => other !== change);
    if (settles(state, applyChanges(input, others))) needed = others;
  }
  return needed;
}

/** What an open item needs to be carried as a condition. */
export function carryItem(state: ItemState): Change[] {
  return state.conditionProblems.length
    ? [{ kind: 'complete-condition', itemId: state.item.id }]
    : [];
}

function settles(state: ItemState, input: VerdictInput): boolean {
  const after = assessItem(state.item, input, dayNumber(input.asOf));
  return !after.open && after.effective !== 'not-assessed';
}
