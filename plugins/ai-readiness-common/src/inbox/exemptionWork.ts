import { exemptionState } from '../decision/exemptionState';
import { dayNumber } from '../time/days';
import { entry, named } from './entry';
import type { InboxContext, InboxWork, InboxFacts } from './types';

/** Exemptions that somebody else has asked for, and nobody has answered. */
export function exemptionWork(
  { exemptions }: InboxFacts,
  context: InboxContext,
): InboxWork[] {
  const { me, today, items, nameOf } = context;
  return exemptions
    .filter(
      ({ exemption }) =>
        exemption.requestedBy !== me &&
        exemptionState(exemption, dayNumber(today)) === 'requested',
    )
    .map(({ on, exemption }) => {
      const { item, requestedBy, requestedAt, until } = exemption;
      const area = items.get(item.id)?.area;
      return entry(
        on,
        {
          kind: 'exemption',
          item: named(item.id, context),
          by: nameOf(requestedBy),
          until,
        },
        {
          ...(area && { area }),
          itemId: item.id,
          since: requestedAt,
          at: { view: 'decision' },
        },
        context,
      );
    });
}
