import {
  areaKey,
  byNumber,
  entry,
  groupBy,
  isNear,
  itemKey,
  named,
} from './entry';
import type { InboxContext, InboxWork, InboxFacts } from './types';

/** So many days before a statement ages, its owner is asked again. @public */
export const RENEW_WITHIN_DAYS = 14;

/** Statements of theirs that soon count for less, one entry for each area. */
export function statementWork(
  { duties, renewals }: InboxFacts,
  context: InboxContext,
): InboxWork[] {
  const { today, items } = context;
  const areas = new Set(
    duties.filter(({ kind }) => kind === 'area').map(areaKey),
  );
  const own = new Set(
    duties.filter(({ kind }) => kind === 'item').map(itemKey),
  );
  const theirs = renewals.flatMap(renewal => {
    const area = items.get(renewal.itemId)?.area;
    if (!area || !isToRenew(renewal.until, today)) return [];
    const isTheirs =
      areas.has(areaKey({ ...renewal, area })) || own.has(itemKey(renewal));
    return isTheirs ? [{ ...renewal, area }] : [];
  });
  return groupBy(theirs, areaKey).map(group => {
    const [{ on, area }] = group;
    const [dueOn] = group.map(({ until }) => until).sort();
    const ids = byNumber(
      group.map(({ itemId }) => itemId),
      context,
    );
    const isOne = ids.length === 1;
    return entry(
      on,
      {
        kind: 'statement',
        items: ids.map(id => named(id, context)),
        until: dueOn,
      },
      {
        area,
        ...(isOne && { itemId: ids[0] }),
        count: ids.length,
        dueOn,
        at: isOne
          ? { view: 'review', itemId: ids[0] }
          : { view: 'review', area },
      },
      context,
    );
  });
}

/**
 * Whether what counts in full until a day is to be stated again by now. What has
 * aged already counts for less, and comes up as open.
 *
 * @param today - UTC day
 * @public
 */
export function isToRenew(until: string, today: string): boolean {
  return until >= today && isNear(until, today, RENEW_WITHIN_DAYS);
}
