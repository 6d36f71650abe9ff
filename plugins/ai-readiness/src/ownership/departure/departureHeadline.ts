import {
  AREA_TITLES,
  type Departure,
} from 'backstage-plugin-ai-readiness-common';
import { counted } from '../../verdict/gateWords';

/** "10 services lose their process owner, 6 verdicts change" */
export function departureHeadline(
  departure: Pick<Departure, 'losses' | 'flips' | 'emptiedGroups'>,
): string {
  const { losses, flips, emptiedGroups } = departure;
  const verdicts = flips.length
    ? `${counted(flips.length, 'verdict')} ${
        flips.length === 1 ? 'changes' : 'change'
      }`
    : 'no verdict changes';
  if (!losses.length) {
    return `${counted(
      emptiedGroups.length,
      'group',
    )} would have nobody left, ${verdicts}`;
  }
  const services = new Set(losses.map(({ service }) => service.entityRef));
  const lose = services.size === 1 ? 'loses' : 'lose';
  const whom = lostOwner(losses, services.size);
  return `${counted(services.size, 'service')} ${lose} ${whom}, ${verdicts}`;
}

/** By the area where it is one, otherwise by how many. */
function lostOwner(losses: Departure['losses'], services: number): string {
  const areas = new Set(losses.map(({ area }) => area));
  const owned = losses.every(({ kind }) => kind === 'area');
  if (owned && areas.size === 1) {
    const [area] = areas;
    const title = AREA_TITLES[area].toLocaleLowerCase('en-US');
    return `${services === 1 ? 'its' : 'their'} ${title} owner`;
  }
  return owned
    ? `owners in ${counted(areas.size, 'area')}`
    : 'whoever answers for an area, an item or a plan';
}
