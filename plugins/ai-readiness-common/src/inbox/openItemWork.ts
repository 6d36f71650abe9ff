import { areaKey, byNumber, entry, groupBy, named } from './entry';
import type { InboxContext, InboxDuty, InboxWork, InboxFacts } from './types';

/** One entry for each area of a service, and for items that name them alone. */
export function openItemWork(
  { duties }: InboxFacts,
  context: InboxContext,
): InboxWork[] {
  const areas = duties.filter(({ kind }) => kind === 'area');
  const theirs = new Set(areas.map(areaKey));
  const items = duties.filter(
    duty =>
      duty.kind === 'item' &&
      leavesSomething(duty) &&
      !theirs.has(areaKey(duty)),
  );
  return [
    ...areas.flatMap(duty => areaEntry(duty, context)),
    ...groupBy(items, areaKey).map(group => itemsEntry(group, context)),
  ];
}

function areaEntry(duty: InboxDuty, context: InboxContext): InboxWork[] {
  const { on, area, workload } = duty;
  if (!workload) return [];
  const { items: of, open, openCritical: critical, notAssessed } = workload;
  const count = open + notAssessed;
  if (!count) return [];
  const isMixed = open > 0 && notAssessed > 0;
  const only = { only: open ? ('open' as const) : ('not-assessed' as const) };
  const at = { view: 'review' as const, area, ...(!isMixed && only) };
  return [
    entry(
      on,
      { kind: 'open-items', area, of, open, critical, notAssessed },
      { area, count, ...(critical > 0 && { critical }), at },
      context,
    ),
  ];
}

function itemsEntry(
  duties: readonly InboxDuty[],
  context: InboxContext,
): InboxWork {
  const [{ on, area }] = duties;
  const ids = byNumber(
    duties.flatMap(({ itemId }) => itemId ?? []),
    context,
  );
  const [itemId] = ids;
  const isOne = ids.length === 1;
  return entry(
    on,
    { kind: 'open-items', items: ids.map(id => named(id, context)) },
    {
      area,
      ...(isOne && { itemId }),
      count: ids.length,
      at: isOne
        ? { view: 'review', itemId }
        : { view: 'review', area, only: 'mine' },
    },
    context,
  );
}

function leavesSomething({ status }: InboxDuty): boolean {
  return status !== undefined && status !== 'met' && status !== 'exempt';
}
