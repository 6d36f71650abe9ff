import type { Area } from '../checklist/types';
import { applyChanges } from './applyChanges';
import { assessItems, type ItemState } from './assessItem';
import { carryItem, closeItem, resolveItem } from './closeItem';
import { decideVerdict } from './decideVerdict';
import type { Change, VerdictInput } from './types';

/** A path in codes: {@link explainPath} gives it its words. */
export interface PathChanges {
  required: Change[];
  choose: number;
  options: { state: ItemState; resolve: Change[]; carry: Change[] }[];
}

/**
 * What reaches Go, and what reaches Conditional Go, as required changes plus
 * any `choose` of the options (the others are carried as conditions). Every
 * such set reaches its verdict and no proper subset does (`docs/verdict.md`,
 * path to Go).
 */
export function pathToGo(input: VerdictInput): {
  conditionalGo?: PathChanges;
  go?: PathChanges;
} {
  const states = assessItems(input);
  const { verdict } = decideVerdict(states, input.checklist.policy);
  if (verdict === 'go') return {};
  const go = { required: toGo(states, input), choose: 0, options: [] };
  if (verdict === 'conditional-go') return { go };
  return { conditionalGo: toConditionalGo(states, input), go };
}

function toGo(states: readonly ItemState[], input: VerdictInput): Change[] {
  return unique(
    states
      .filter(({ effective }) => effective !== 'met' && effective !== 'exempt')
      .flatMap(state => closeItem(state, input)),
  );
}

function toConditionalGo(
  states: readonly ItemState[],
  input: VerdictInput,
): PathChanges {
  const limit = input.checklist.policy.maxOpenItems;
  let required = unique(
    states.filter(mustBeSettled).flatMap(state => resolveItem(state, input)),
  );
  let after = applyChanges(input, required);
  let open = openItems(after);
  while (open.length > limit) {
    const shared = mostSharedOwner(open, after);
    if (!shared) break;
    required = [...required, shared];
    after = applyChanges(input, required);
    open = openItems(after);
  }
  const options = open.map(state => ({
    state,
    resolve: resolveItem(state, after),
    carry: carryItem(state),
  }));
  if (open.length <= limit) {
    const carried = options.flatMap(option => option.carry);
    return { required: [...required, ...carried], choose: 0, options: [] };
  }
  return { required, choose: open.length - limit, options };
}

/** Neither a condition nor the limit can cover these. */
function mustBeSettled(state: ItemState): boolean {
  return (
    (state.open && state.item.critical) || state.effective === 'not-assessed'
  );
}

function openItems(input: VerdictInput): ItemState[] {
  return assessItems(input).filter(state => state.open);
}

/**
 * An owner whose naming alone settles an item and helps others too can't be an
 * option of one item. The one that settles most comes first, so that none
 * taken earlier turns out to be unneeded.
 */
function mostSharedOwner(
  open: readonly ItemState[],
  input: VerdictInput,
): Change | undefined {
  const uses = new Map<Area, { alone: number; all: number }>();
  for (const state of open) {
    const changes = resolveItem(state, input);
    for (const change of changes) {
      if (change.kind !== 'name-area-owner') continue;
      const use = uses.get(change.area) ?? { alone: 0, all: 0 };
      use.all += 1;
      if (changes.length === 1) use.alone += 1;
      uses.set(change.area, use);
    }
  }
  let best: { area: Area; alone: number } | undefined;
  for (const [area, { alone, all }] of uses) {
    if (alone && all > 1 && alone > (best?.alone ?? 0)) best = { area, alone };
  }
  return best && { kind: 'name-area-owner', area: best.area };
}

/** Each change once, in the order of first use. @public */
export function unique(changes: readonly Change[]): Change[] {
  const seen = new Map<string, Change>();
  for (const change of changes) {
    const key = Object.values(change).join(' ');
    if (!seen.has(key)) seen.set(key, change);
  }
  return [...seen.values()];
}
