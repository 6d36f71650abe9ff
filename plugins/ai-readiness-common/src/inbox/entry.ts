import { dayNumber } from '../time/days';
import type { InboxMatter, NamedItem } from './explainInbox';
import type {
  InboxContext,
  InboxDuty,
  InboxEntry,
  InboxSubject,
  InboxWork,
} from './types';

/** What a service has somebody do; its words are found when they are read. */
export function entry(
  on: InboxSubject,
  matter: InboxMatter,
  rest: Omit<InboxEntry, 'kind' | 'service' | 'message' | 'overdue'>,
  { today }: Pick<InboxContext, 'today'>,
): InboxWork {
  const { dueOn } = rest;
  return {
    kind: matter.kind,
    service: on.service,
    ...rest,
    overdue: dueOn !== undefined && dueOn < today,
    matter,
  };
}

/** An item that the checklist has dropped still has its id. */
export function named(
  itemId: string,
  { items }: Pick<InboxContext, 'items'>,
): NamedItem {
  return items.get(itemId) ?? { number: itemId, title: '' };
}

/** In the order of the checklist. */
export function byNumber(
  itemIds: readonly string[],
  { items }: Pick<InboxContext, 'items'>,
): string[] {
  const order = [...items.keys()];
  const placeOf = (id: string) =>
    items.has(id) ? order.indexOf(id) : Infinity;
  return [...new Set(itemIds)].sort((a, b) =>
    placeOf(a) === placeOf(b) ? a.localeCompare(b) : placeOf(a) - placeOf(b),
  );
}

/** Entries that belong together, in the order in which they come up. */
export function groupBy<T>(
  entries: readonly T[],
  keyOf: (entry: T) => string,
): T[][] {
  const groups = new Map<string, T[]>();
  for (const each of entries) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}

export const refOf = ({ service }: InboxSubject) => service.entityRef;

/** Overdue, or due within so many days. */
export function isNear(dueOn: string, today: string, days: number): boolean {
  return dayNumber(dueOn) - dayNumber(today) <= days;
}

export function areaKey({ on, area }: Pick<InboxDuty, 'on' | 'area'>): string {
  return `${refOf(on)} ${area}`;
}

export function itemKey({
  on,
  itemId,
}: Pick<InboxDuty, 'on' | 'itemId'>): string {
  return `${refOf(on)} ${itemId}`;
}
