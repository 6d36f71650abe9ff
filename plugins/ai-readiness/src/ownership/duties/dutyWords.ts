import {
  AREA_TITLES,
  type Duty,
  type DutyKind,
} from 'backstage-plugin-ai-readiness-common';

/** What people call the kinds of duties. */
export const DUTY_KIND_WORDS: Record<DutyKind, string> = {
  area: 'Area',
  item: 'Item',
  condition: 'Condition to close',
  'accepted-risk': 'Accepted risk',
  'target-plan': 'Plan for the target',
  review: 'Review after launch',
};

export const DUTY_KINDS = Object.keys(DUTY_KIND_WORDS) as DutyKind[];

/** What a duty is about: the area, or the item by its short title. */
export function dutyTitle(
  duty: Pick<Duty, 'area' | 'itemId'>,
  titleOf: (itemId: string) => string,
): string {
  const { area, itemId } = duty;
  return itemId ? titleOf(itemId) : AREA_TITLES[area];
}
