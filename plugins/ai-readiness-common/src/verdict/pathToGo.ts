import { applyChanges } from './applyChanges';
import { assessItems, type ItemState } from './assessItem';
import {
  assessAnew,
  carryItem,
  closeItem,
  fewest,
  isOnlyAged,
  resolveItem,
} from './closeItem';
import { decideVerdict } from './decideVerdict';
import type { Change, VerdictInput } from './types';

/** A path in codes; `explainChange` gives each its words. */
export interface PathChanges {
  required: Change[];
  choose: number;
  options: PathChangesOption[];
}

interface PathChangesOption {
  state: ItemState;
  resolve: Change[];
  carry: Change[];
}

/**
 * What reaches Go, and what reaches Conditional Go, as required changes plus
 * any `choose` of the options (the others are carried as conditions). Every
 * such set reaches its verdict and no proper subset does (`docs/verdict.md`,
 * path to Go).
 */
export function pathToGo(
  input: VerdictInput,
  states: readonly ItemState[] = assessItems(input),
): {
  conditionalGo?: PathChanges;
  go?: PathChanges;
} {
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
  const settled = unique(states.flatMap(state => settle(state, input, limit)));
  const openAfter = (changes: Change[]) =>
    optionsAfter(applyChanges(input, [...settled, ...changes]));

  let shared: Change[] = [];
  let options = openAfter(shared);
  while (options.length > limit) {
    const owners = sharedOwners(options);
    if (!owners.length) {
      const required = [...settled, ...shared];
      return { required, choose: options.length - limit, options };
    }
    shared = [...shared, ...owners];
    options = openAfter(shared);
  }
  // What was taken later may have made unneeded what was taken before.
  shared = fewest(shared, some => openAfter(some).length <= limit);
  const carried = openAfter(shared).flatMap(({ carry }) => carry);
  const required = [...settled, ...shared, ...carried];
  return { required, choose: 0, options: [] };
}

/** What no choice can spare: neither a condition nor the limit covers it. */
function settle(
  state: ItemState,
  input: VerdictInput,
  limit: number,
): Change[] {
  // No condition is asked for where looking at it again is enough.
  if (state.conditionProblems.length && isOnlyAged(state, input)) {
    return resolveItem(state, input);
  }
  const unassessed = state.effective === 'not-assessed';
  const mayBeCarried = limit > 0 && !state.item.critical;
  if (unassessed && mayBeCarried) return assessAnew(state, input);
  return unassessed || (state.open && !mayBeCarried)
    ? resolveItem(state, input)
    : [];
}

function optionsAfter(input: VerdictInput): PathChangesOption[] {
  return assessItems(input)
    .filter(state => state.open)
    .map(state => ({
      state,
      resolve: resolveItem(state, input),
      carry: carryItem(state),
    }));
}

/**
 * Owners whose naming settles one option and helps another can't belong to
 * either: of these, the ones that settle most. Empty when there are none.
 */
function sharedOwners(options: readonly PathChangesOption[]): Change[] {
  const uses = new Map<string, number>();
  for (const change of options.flatMap(({ resolve }) => resolve)) {
    uses.set(keyOf(change), (uses.get(keyOf(change)) ?? 0) + 1);
  }
  let best: Change[] = [];
  let most = 0;
  for (const { resolve } of options) {
    if (!resolve.some(change => uses.get(keyOf(change))! > 1)) continue;
    const named = new Set(resolve.map(keyOf));
    const settled = options.filter(option =>
      option.resolve.every(change => named.has(keyOf(change))),
    ).length;
    if (isOwnersOnly(resolve) && settled > most) {
      best = resolve;
      most = settled;
    }
  }
  return best;
}

function isOwnersOnly(changes: readonly Change[]): boolean {
  return changes.every(({ kind }) => kind === 'name-area-owner');
}

/** Each change once, in the order of first use. */
export function unique(changes: readonly Change[]): Change[] {
  return [...new Map(changes.map(c => [keyOf(c), c])).values()];
}

function keyOf(change: Change): string {
  return Object.values(change).join(' ');
}
