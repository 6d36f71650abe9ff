import {
  AREA_TITLES,
  VERDICT_WORDS,
  type Departure,
} from 'backstage-plugin-ai-readiness-common';
import { DUTY_KIND_WORDS, dutyTitle } from '../duties/dutyWords';
import { departureHeadline } from './departureHeadline';

type Loss = Departure['losses'][number];

/** What one service loses, and what becomes of its verdict. */
export interface ServiceLosses {
  service: Loss['service'];
  losses: Loss[];
  flip?: Departure['flips'][number];
}

/** Services whose verdict changes first, otherwise as the server sorted them. */
export function lossesByService(
  departure: Pick<Departure, 'losses' | 'flips'>,
): ServiceLosses[] {
  const { losses, flips } = departure;
  const services = new Map<string, ServiceLosses>();
  for (const flip of flips) {
    const { service } = flip;
    services.set(service.entityRef, { service, losses: [], flip });
  }
  for (const loss of losses) {
    const { service } = loss;
    const entry = services.get(service.entityRef) ?? { service, losses: [] };
    entry.losses.push(loss);
    services.set(service.entityRef, entry);
  }
  return [...services.values()];
}

/** "Condition to close: 2.1 Data quality (Data)" */
export function lossWords(
  loss: Loss,
  titleOf: (itemId: string) => string,
): string {
  const { kind, itemId, area } = loss;
  const title = dutyTitle(loss, titleOf);
  const inArea = itemId ? ` (${AREA_TITLES[area]})` : '';
  return `${DUTY_KIND_WORDS[kind]}: ${title}${inArea}`;
}

/** What somebody else has to take over, as plain text for a ticket. */
export function handOverList(
  title: string,
  departure: Departure,
  titleOf: (itemId: string) => string,
  linkOf: (serviceRef: string) => string,
): string {
  const { emptiedGroups } = departure;
  const lines = [`Hand-over: ${title}`, departureHeadline(departure)];
  if (emptiedGroups.length) {
    lines.push('', 'Groups that need a new member:');
    for (const { ref, displayName } of emptiedGroups) {
      lines.push(`- ${displayName ? `${displayName} (${ref})` : ref}`);
    }
  }
  for (const entry of lossesByService(departure)) {
    const { service, losses, flip } = entry;
    lines.push('', `${service.title} (${service.entityRef})`);
    lines.push(`  ${linkOf(service.entityRef)}`);
    if (flip) {
      const from = VERDICT_WORDS[flip.from];
      lines.push(`  would go from ${from} to ${VERDICT_WORDS[flip.to]}`);
    } else if (service.verdict) {
      lines.push(`  stays ${VERDICT_WORDS[service.verdict]}`);
    }
    lines.push(...losses.map(loss => `- [ ] ${lossWords(loss, titleOf)}`));
  }
  return lines.join('\n');
}
