import {
  AREA_TITLES,
  dayNumber,
  type OwnershipGap,
} from 'backstage-plugin-ai-readiness-common';
import { ageInDays } from '../../presentation/dates';

/** "12 days without a data owner" */
export function gapSentence(
  gap: Pick<OwnershipGap, 'area' | 'itemId' | 'since'>,
  now: string,
  titleOf: (itemId: string) => string,
): string {
  const { area, itemId, since } = gap;
  const young = dayNumber(now) <= dayNumber(since);
  const age = young ? 'Since today' : ageInDays(since, now);
  const areaWords = AREA_TITLES[area].toLocaleLowerCase('en-US');
  return itemId
    ? `${age} without an owner of ${titleOf(itemId)}`
    : `${age} without a ${areaWords} owner`;
}
