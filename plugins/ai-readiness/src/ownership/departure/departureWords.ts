import {
  AREA_TITLES,
  VERDICT_WORDS,
  type Departure,
} from 'backstage-plugin-ai-readiness-common';
import { DUTY_KIND_WORDS, dutyTitle } from '../duties/dutyWords';

type Loss = Departure['losses'][number];

/** Lost duties of one service. */
export interface ServiceLosses {
  service: Loss['service'];
  losses: Loss[];
}

/** By service, as the server sorted them. */
export function lossesByService(losses: readonly Loss[]): ServiceLosses[] {
  const services = new Map<string, ServiceLosses>();
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
): string {
  const { emptiedGroups, losses, flips } = departure;
  const lines = [`Hand-over: ${title}`];
  if (emptiedGroups.length) {
    lines.push('', 'Groups that need a new member:');
    for (const { ref, displayName } of emptiedGroups) {
      lines.push(`- ${displayName ? `${displayName} (${ref})` : ref}`);
    }
  }
  for (const { service, losses: lost } of lossesByService(losses)) {
    const flip = flips.find(one => one.service.entityRef === service.entityRef);
    lines.push('', `${service.title} (${service.entityRef})`);
    if (flip) {
      const from = VERDICT_WORDS[flip.from];
      lines.push(`  would go from ${from} to ${VERDICT_WORDS[flip.to]}`);
    }
    lines.push(...lost.map(loss => `- [ ] ${lossWords(loss, titleOf)}`));
  }
  return lines.join('\n');
}
