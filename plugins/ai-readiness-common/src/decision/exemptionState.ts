import { dayNumber, startOfDay } from '../time/days';
import type { Exemption, KeptExemption } from './types';

/**
 * What an exemption amounts to on a day (`docs/standing.md`, exemptions); a
 * request that nobody answers runs out as well.
 * @public
 */
export function exemptionState(
  { revokedAt, answer, until }: KeptExemption,
  today: number,
): Exemption['state'] {
  if (revokedAt) return 'revoked';
  if (answer === 'declined') return 'declined';
  if (dayNumber(until) < today) return 'expired';
  return answer ?? 'requested';
}

/** The exemption that is approved and in force for an item. @public */
export function activeExemption(
  exemptions: readonly KeptExemption[],
  itemId: string,
  today: number,
): KeptExemption | undefined {
  return exemptions.find(
    exemption =>
      exemption.item.id === itemId &&
      exemptionState(exemption, today) === 'approved',
  );
}

/** When the last approved exemption of an item ended (ISO instant). */
export function exemptionEnd(
  exemptions: readonly KeptExemption[],
  itemId: string,
  today: number,
): string | undefined {
  return exemptions
    .filter(({ item, answer }) => item.id === itemId && answer === 'approved')
    .map(({ revokedAt, until }) =>
      earlier(revokedAt, startOfDay(dayNumber(until) + 1)),
    )
    .filter(ended => dayNumber(ended) <= today)
    .sort()
    .pop();
}

function earlier(one: string | undefined, other: string): string {
  return one && one < other ? one : other;
}
