import type { Area } from '../checklist/types';
import { startOfDay } from '../time/days';
import type { ItemState } from '../verdict/assessItem';
import { statementValidThrough } from '../verdict/itemDefects';
import type { CapReason, Unworded } from '../verdict/types';
import { dayAfter, type Finding, type Situation } from './situation';

/** A cause with the time at which it began, where that is known exactly. */
export type CapCause = Omit<Finding, 'items' | 'since'> & { known?: string };

/** What drift a cap is. An area without an owner is one, for all its items. */
export function capCauses(
  cap: Unworded<CapReason>,
  { item }: ItemState,
  { facts, input }: Situation,
): CapCause[] {
  const subject = `item:${item.id}`;
  const answers = input.items[item.id] ?? {};
  switch (cap.code) {
    case 'aged':
      return [
        {
          code: 'statement-aged',
          subject,
          values: { statedOn: cap.statedOn, days: String(cap.validDays) },
          known: startOfDay((statementValidThrough(item, answers) ?? 0) + 1),
        },
      ];
    case 'owner-not-live':
      return answers.owner
        ? [{ code: 'owner-gone', subject, area: item.area, values: {} }]
        : [ownerGone(cap.area, facts)];
    case 'areas-without-owner':
      return cap.areas.map(area => ownerGone(area, facts));
    case 'check-failed':
      return [{ code: 'check-failed', subject, values: { check: cap.title } }];
    case 'evidence-expired':
      return [
        {
          code: 'evidence-expired',
          subject,
          values: { until: cap.expiredOn },
          known: dayAfter(cap.expiredOn),
        },
      ];
    default:
      return [{ code: 'evidence-expired', subject, values: {} }];
  }
}

function ownerGone(area: Area, { areas }: Situation['facts']): CapCause {
  const gap = areas.find(each => each.area === area);
  return {
    code: 'owner-gone',
    subject: `area:${area}`,
    area,
    values: {},
    known: gap?.since,
  };
}
