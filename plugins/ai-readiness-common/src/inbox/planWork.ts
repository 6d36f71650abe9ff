import { DUE_WITHIN_DAYS } from '../portfolio/dueOf';
import { entry, isNear, named } from './entry';
import type { InboxContext, InboxDuty, InboxWork, InboxFacts } from './types';

/** Conditions, accepted risks and target plans that they are named for. */
export function planWork(
  { duties }: InboxFacts,
  context: InboxContext,
): InboxWork[] {
  return duties.flatMap(duty => planEntry(duty, context) ?? []);
}

function planEntry(
  duty: InboxDuty,
  context: InboxContext,
): InboxWork | undefined {
  const { on, kind, area, itemId, dueOn, decided } = duty;
  if (!itemId || kind === 'area' || kind === 'item') return undefined;
  const isFar = !dueOn || !isNear(dueOn, context.today, DUE_WITHIN_DAYS);
  if (kind === 'target-plan' && isFar) return undefined;
  const item = named(itemId, context);
  return entry(
    on,
    kind === 'target-plan' ? { kind, item } : { kind, item, decided },
    {
      area,
      itemId,
      ...(dueOn && { dueOn }),
      at: { view: decided ? 'decision' : 'review', itemId },
    },
    context,
  );
}
