import { isGap } from '../ownership/liveness';
import { byNumber, entry, groupBy, named, refOf } from './entry';
import type { InboxContext, InboxWork, InboxFacts, InboxGap } from './types';

/**
 * What nobody can answer for, on services of theirs and where they are named:
 * the areas of a service in one entry, because one file closes all of them.
 */
export function gapWork(facts: InboxFacts, context: InboxContext): InboxWork[] {
  const own = facts.duties.filter(
    ({ kind, liveness }) =>
      (kind === 'area' || kind === 'item') && isGap(liveness),
  );
  const found = new Map<string, InboxGap>();
  for (const gap of [...facts.gaps, ...own]) {
    found.set(`${refOf(gap.on)} ${gap.itemId ?? gap.area}`, gap);
  }
  return groupBy(
    [...found.values()],
    ({ on, itemId }) => `${refOf(on)} ${itemId ? 'items' : 'areas'}`,
  ).map(gaps => gapEntry(gaps, context));
}

function gapEntry(gaps: readonly InboxGap[], context: InboxContext): InboxWork {
  const [{ on, area, itemId }] = gaps;
  const [since] = gaps.flatMap(gap => gap.since ?? []).sort();
  const count = gaps.length;
  const rest = {
    ...(count === 1 && { area }),
    count,
    ...(since && { since }),
  };
  if (!itemId) {
    const areas = gaps.map(gap => gap.area);
    const at = { view: 'review', section: 'owners' } as const;
    return entry(on, { kind: 'gap', areas }, { ...rest, at }, context);
  }
  const ids = byNumber(
    gaps.flatMap(gap => gap.itemId ?? []),
    context,
  );
  const items = ids.map(id => named(id, context));
  const at = { view: 'review', itemId: ids[0] } as const;
  const only = count === 1 && { itemId };
  return entry(on, { kind: 'gap', items }, { ...rest, ...only, at }, context);
}
