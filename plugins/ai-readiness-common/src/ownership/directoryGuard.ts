import { isGap, ownerLiveness } from './liveness';
import { lastKnown } from './timeline';
import type {
  AreaOwnership,
  Directory,
  DirectoryGroup,
  GuardState,
  Liveness,
  Owner,
  OwnershipConfig,
} from './types';

/** Of the owners who could answer before, those who can not any more. @public */
export interface DirectoryLoss {
  known: number;
  lost: string[];
}

/** Whoever is shown as an example of a loss, at most. */
const EXAMPLES = 10;
/** A member that no catalog can hold, since a name is never empty. */
const LAST_KNOWN_MEMBER = 'user:last-known/';

/** Any other text names nobody in any directory. */
const OWNER_REF = /^(user|group):[^/]+\/[^/]+$/;

/**
 * Who of `liveBefore` can not answer any more. Owners whom nobody names now, and
 * those whose loss an operator has confirmed, are nobody's loss.
 * @public
 */
export function directoryLoss(
  liveBefore: Iterable<string>,
  directory: Directory,
  config: Pick<OwnershipConfig, 'placeholders'>,
  except: {
    confirmed?: ReadonlySet<string>;
    /** Absent: as many as before. */
    named?: ReadonlySet<string>;
  } = {},
): DirectoryLoss {
  const { confirmed, named } = except;
  const known = [...liveBefore].filter(
    ref => !confirmed?.has(ref) && (!named || named.has(ref)),
  );
  const unjudged = new Set(unjudgedOwners(known, directory, config));
  const lost = known.filter(
    ref =>
      !unjudged.has(ref) && ownerLiveness(ref, directory, config) !== 'live',
  );
  return { known: known.length, lost };
}

/**
 * Of whom it can't be found out whether they are live, although the directory
 * holds them: nothing is known to have changed.
 * @public
 */
export function unjudgedOwners(
  refs: Iterable<string>,
  directory: Directory,
  config: Pick<OwnershipConfig, 'placeholders'>,
): string[] {
  if (!directory.judgeable) return [];
  return [...refs].filter(
    ref => ownerLiveness(ref, directory, config) === 'unknown',
  );
}

/**
 * Whether liveness is held (`docs/ownership.md`, directory guard): more than the
 * limit of the known owners is lost, and more than one. A hold that goes on
 * keeps its time.
 * @public
 */
export function guardDirectory(
  { known, lost }: DirectoryLoss,
  limitPercent: number,
  previous: GuardState,
  now: string,
): GuardState {
  if (!isMassLoss(lost.length, known, limitPercent)) {
    return { state: 'watching' };
  }
  return {
    state: 'holding',
    since: previous.state === 'holding' ? previous.since : now,
    known,
    lost: lost.length,
    examples: [...lost].sort().slice(0, EXAMPLES),
    limitPercent,
  };
}

/** More than the limit, and more than one. @public */
export function isMassLoss(
  lost: number,
  known: number,
  limitPercent: number,
): boolean {
  return lost > 1 && lost * 100 > limitPercent * known;
}

/**
 * The directory as liveness is judged while it is held: whoever was live still
 * is, and so are the groups above them.
 * @public
 */
export function heldDirectory(
  directory: Directory,
  liveBefore: Iterable<string>,
): Directory {
  const users = new Set(directory.users).add(LAST_KNOWN_MEMBER);
  const groups = new Map(directory.groups);
  const absent = new Map(directory.absent);
  const unjudged = new Set(directory.unjudged);
  for (const ref of liveBefore) {
    if (ref.startsWith('user:')) {
      users.add(ref);
      absent.delete(ref);
      unjudged.delete(ref);
      continue;
    }
    const group: DirectoryGroup = groups.get(ref) ?? {
      members: [],
      children: [],
    };
    const members = [...group.members, LAST_KNOWN_MEMBER];
    groups.set(ref, { ...group, members });
  }
  return { ...directory, users, groups, absent, unjudged, judgeable: true };
}

/**
 * Ownership as it is kept while liveness is held: what the directory alone makes
 * a gap is one only where it was one before; otherwise nobody can tell.
 * @public
 */
export function heldAreas(
  areas: readonly AreaOwnership[],
  previous: readonly Pick<AreaOwnership, 'area' | 'liveness'>[],
): AreaOwnership[] {
  return areas.map(area => {
    if (!restsOnDirectory(area)) return area;
    const before = previous.find(({ area: name }) => name === area.area);
    if (before && isGap(before.liveness)) return area;
    const { remedy: _remedy, since: _since, ...rest } = area;
    return {
      ...rest,
      liveness: 'unknown',
      owners: area.owners.map(owner =>
        isDirectoryGap(owner) ? { ...owner, liveness: 'unknown' } : owner,
      ),
    };
  });
}

/**
 * Ownership as it is shown while liveness is held: whatever rests on the
 * directory is unknown, and was live when it was last known to be.
 * @public
 */
export function shownWhileHeld(
  areas: readonly AreaOwnership[],
  lastLiveAt: string,
): AreaOwnership[] {
  return areas.flatMap(area =>
    area.liveness === 'live' || restsOnDirectory(area)
      ? lastKnown([area], lastLiveAt)
      : [area],
  );
}

/**
 * A last known liveness as lists show it while liveness is held: nobody is known
 * to be live still.
 * @public
 */
export function livenessWhileHeld(last: Liveness): Liveness {
  return last === 'live' ? 'unknown' : last;
}

/** Whether another directory could close the gap. @public */
export function restsOnDirectory({ liveness, owners }: AreaOwnership): boolean {
  return isGap(liveness) && owners.some(isDirectoryGap);
}

function isDirectoryGap({ ref, liveness }: Owner): boolean {
  return isLoss(liveness) && OWNER_REF.test(ref);
}

/** Whether the directory alone is why an owner can't answer. @public */
export function isLoss(liveness: Liveness): boolean {
  return (
    liveness === 'unresolved' ||
    liveness === 'empty-group' ||
    liveness === 'absent'
  );
}
