import type { Policy } from '../checklist/types';
import type { ItemState } from './assessItem';
import type { Unworded, Verdict, VerdictReason } from './types';

/** A verdict with all reasons that hold; the first one decided. */
export interface DecidedVerdict {
  verdict: Verdict;
  reasons: Unworded<VerdictReason>[];
}

/** What the rules ask of an item. */
type Judged = Pick<
  ItemState,
  'effective' | 'open' | 'onMinimum' | 'conditionProblems'
> & { item: Pick<ItemState['item'], 'id' | 'number' | 'critical'> };

const ref = ({ item }: Judged) => ({ id: item.id, number: item.number });
const refs = (states: readonly Judged[]) => states.map(ref);

/**
 * The six rules of `docs/verdict.md`, in their order: what is certain comes
 * before what is still unknown, which keeps the verdict from getting worse
 * when something gets better.
 */
export function decideVerdict(
  states: readonly Judged[],
  policy: Pick<Policy, 'maxOpenItems'>,
): DecidedVerdict {
  const reasons: DecidedVerdict['reasons'] = [];
  const open = states.filter(state => state.open);

  const critical = open.filter(state => state.item.critical);
  if (critical.length) {
    reasons.push({ code: 'critical-open', items: refs(critical) }); // rule 1
  }
  if (open.length > policy.maxOpenItems) {
    const limit = policy.maxOpenItems;
    reasons.push({ code: 'too-many-open', items: refs(open), limit }); // rule 2
  }
  const uncovered = open.filter(
    state => !state.item.critical && state.conditionProblems.length,
  );
  if (uncovered.length) {
    const items = uncovered.map(state => ({
      ...ref(state),
      problems: state.conditionProblems,
    }));
    reasons.push({ code: 'condition-incomplete', items }); // rule 3
  }
  const certain = reasons.length > 0;

  const unknown = states.filter(state => state.effective === 'not-assessed');
  if (unknown.length) {
    const total = states.length;
    reasons.push({ code: 'not-assessed', items: refs(unknown), total }); // rule 4
  }
  if (certain) return { verdict: 'no-go', reasons };
  if (unknown.length) return { verdict: 'incomplete', reasons };

  const onMinimum = states.filter(state => state.onMinimum);
  if (!open.length && !onMinimum.length) {
    const total = states.filter(state => state.effective === 'met').length;
    return { verdict: 'go', reasons: [{ code: 'all-met', total }] }; // rule 5
  }
  if (open.length) {
    reasons.push({ code: 'conditions-carried', items: refs(open) }); // rule 6
  }
  if (onMinimum.length) {
    reasons.push({ code: 'target-plans-carried', items: refs(onMinimum) });
  }
  return { verdict: 'conditional-go', reasons };
}
