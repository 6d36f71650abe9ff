import type {
  AreaOwnership,
  Review,
} from 'backstage-plugin-ai-readiness-common';
import type { Caller } from './AssessmentService';

/** What the review tells its reader about themself. Pure. */
export function viewerOf(
  { standing }: Caller,
  areas: readonly AreaOwnership[],
): Review['viewer'] {
  if (!standing) {
    return { mayState: false, because: 'Sign in to change this', areas: [] };
  }
  const mine = new Set(standing.ownershipRefs);
  return {
    ...(standing.ref && { ref: standing.ref }),
    mayState: standing.mayState,
    ...(standing.because && { because: standing.because }),
    areas: areas
      .filter(({ owners }) => owners.some(({ ref }) => mine.has(ref)))
      .map(({ area }) => area),
  };
}
