import {
  AREA_TITLES,
  type Area,
  type Review,
} from 'backstage-plugin-ai-readiness-common';
import { useReview } from './ReviewContext';

/**
 * Why this person can't change the review, or what belongs to one area of it;
 * absent when they can.
 */
export function useReadOnlyReason(area?: Area): string | undefined {
  const { review, pastDay } = useReview();
  const { viewer, ownership } = review;
  if (pastDay)
    return 'This is how it stood on a past day: it can’t be changed.';
  if (!viewer.mayState) {
    return viewer.because ?? 'You may read this review, but not change it.';
  }
  if (!area || viewer.mayStateAreas.includes(area)) return undefined;
  return notYourArea(area, ownership.areas);
}

function notYourArea(area: Area, areas: Review['ownership']['areas']): string {
  const title = AREA_TITLES[area].toLocaleLowerCase('en-US');
  const owners = areas.find(one => one.area === area)?.owners ?? [];
  const names = owners.map(({ ref }) => ref.slice(ref.indexOf('/') + 1));
  return `Only people who answer for ${title} may state items of ${title}${
    names.length ? `: ${names.join(', ')}` : ''
  }.`;
}
