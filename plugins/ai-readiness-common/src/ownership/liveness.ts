import { groupStanding, userStanding } from './groupStanding';
import { isPlaceholder } from './placeholders';
import type { Directory, Liveness, OwnershipConfig } from './types';

/** The ways in which nobody can answer; `unknown` is not one of them. @public */
export type GapLiveness = Exclude<Liveness, 'live' | 'unknown'>;

/** Whether this is an ownership gap. @public */
export function isGap(liveness: Liveness): liveness is GapLiveness {
  return liveness !== 'live' && liveness !== 'unknown';
}

/**
 * Whether a User or Group can answer today (`docs/ownership.md`, liveness).
 * @public
 */
export function ownerLiveness(
  ref: string,
  directory: Directory,
  config: Pick<OwnershipConfig, 'placeholders'>,
): Liveness {
  if (isPlaceholder(ref, config)) return 'placeholder';
  if (!directory.judgeable) return 'unknown';
  if (ref.startsWith('user:')) {
    const standing = userStanding(ref, directory);
    if (!standing) return 'unresolved';
    return standing === 'unjudged' ? 'unknown' : standing;
  }
  if (!directory.groups.has(ref)) return 'unresolved';
  const { live, unjudged } = groupStanding(directory);
  if (live.has(ref)) return 'live';
  return unjudged.has(ref) ? 'unknown' : 'empty-group';
}
