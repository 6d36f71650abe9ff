import type {
  AreaOwnership,
  Review,
} from 'backstage-plugin-ai-readiness-common';
import { NOT_SIGNED_IN } from '../permissions/assertMay';
import type { Caller } from './AssessmentService';

const NOT_ALLOWED = { allowed: false, because: NOT_SIGNED_IN };

const NOBODY: Review['viewer'] = {
  mayState: false,
  because: NOT_SIGNED_IN,
  areas: [],
  mayStateAreas: [],
  mayDecide: NOT_ALLOWED,
  mayOverride: NOT_ALLOWED,
  mayApproveExemptions: NOT_ALLOWED,
  mayCompleteReviews: NOT_ALLOWED,
};

/** What the review tells its reader about themself. Pure. */
export function viewerOf(
  { standing }: Caller,
  areas: readonly AreaOwnership[],
): Review['viewer'] {
  if (!standing) return NOBODY;
  const { ownershipRefs, ...viewer } = standing;
  const mine = new Set(ownershipRefs);
  return {
    ...viewer,
    mayStateAreas: [...standing.mayStateAreas],
    areas: areas
      .filter(({ owners }) => owners.some(({ ref }) => mine.has(ref)))
      .map(({ area }) => area),
  };
}
