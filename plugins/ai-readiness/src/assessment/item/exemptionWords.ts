import type { Exemption } from 'backstage-plugin-ai-readiness-common';
import type { Tone } from '../../presentation/tone';

/** What became of what was asked for. */
export const EXEMPTION_LOOK: Record<
  Exemption['state'],
  { words: string; tone: Tone }
> = {
  requested: { words: 'Asked for, waits for an answer', tone: 'info' },
  approved: { words: 'Exempt: does not apply to this service', tone: 'good' },
  declined: { words: 'Declined', tone: 'unknown' },
  revoked: { words: 'Ended before its time', tone: 'unknown' },
  expired: { words: 'Run out: the item counts again', tone: 'warn' },
};

/** The one that matters now: a live one, otherwise the latest. */
export function exemptionOf(
  exemptions: readonly Exemption[],
  itemId: string,
): Exemption | undefined {
  const ofItem = exemptions.filter(({ item }) => item.id === itemId);
  const latest = [...ofItem].sort((one, other) =>
    other.requestedAt.localeCompare(one.requestedAt),
  );
  return latest.find(isLive) ?? latest[0];
}

/** Whether it leaves no room for another one. */
export function isLive({ state }: Exemption): boolean {
  return state === 'requested' || state === 'approved';
}
