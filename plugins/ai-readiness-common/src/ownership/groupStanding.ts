import type { Directory } from './types';

/** Which groups have whom in them or below them. */
export interface GroupStanding {
  /** Somebody who can answer. */
  live: ReadonlySet<string>;
  /** Somebody of whom it is not known. */
  unjudged: ReadonlySet<string>;
  /** Somebody who is absent. */
  absent: ReadonlySet<string>;
}

const STANDINGS = new WeakMap<Directory, GroupStanding>();

/**
 * Found once per directory, from the groups that have somebody upwards:
 * linear, and indifferent to cycles.
 */
export function groupStanding(directory: Directory): GroupStanding {
  const known = STANDINGS.get(directory);
  if (known) return known;
  const parents = new Map<string, string[]>();
  const standing = {
    live: new Set<string>(),
    unjudged: new Set<string>(),
    absent: new Set<string>(),
  };
  for (const [ref, group] of directory.groups) {
    for (const child of group.children) {
      const of = parents.get(child);
      if (of) of.push(ref);
      else parents.set(child, [ref]);
    }
    for (const member of group.members) {
      const state = userStanding(member, directory);
      if (state) standing[state].add(ref);
    }
  }
  for (const groups of Object.values(standing)) {
    // A Set hands out what is added while it is walked.
    for (const ref of groups) {
      for (const parent of parents.get(ref) ?? []) groups.add(parent);
    }
  }
  STANDINGS.set(directory, standing);
  return standing;
}

/** How a user stands; undefined for one whom the catalog does not hold. */
export function userStanding(
  ref: string,
  { users, absent, unjudged }: Directory,
): keyof GroupStanding | undefined {
  if (!users.has(ref)) return undefined;
  // Whoever is known to be absent is, however little is known of others.
  if (absent?.has(ref)) return 'absent';
  return unjudged?.has(ref) ? 'unjudged' : 'live';
}
