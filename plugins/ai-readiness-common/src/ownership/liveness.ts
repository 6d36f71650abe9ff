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
    return directory.users.has(ref) ? 'live' : 'unresolved';
  }
  if (!directory.groups.has(ref)) return 'unresolved';
  return liveGroups(directory).has(ref) ? 'live' : 'empty-group';
}

/** A name that stands for nobody, as a ref or as plain text. */
export function isPlaceholder(
  refOrText: string,
  config: Pick<OwnershipConfig, 'placeholders'>,
): boolean {
  const text = refOrText.toLocaleLowerCase('en-US');
  const name = text.slice(text.lastIndexOf('/') + 1);
  // "n/a" can be read as a ref too: name "a" in namespace "n".
  const withoutKind = text.slice(text.indexOf(':') + 1);
  return config.placeholders
    .map(placeholder => placeholder.toLocaleLowerCase('en-US'))
    .some(placeholder => placeholder === name || placeholder === withoutKind);
}

const LIVE_GROUPS = new WeakMap<Directory, ReadonlySet<string>>();

/**
 * Groups with a live user in them or below them. Found once per directory, from
 * the groups that have one upwards: linear, and indifferent to cycles.
 */
function liveGroups(directory: Directory): ReadonlySet<string> {
  const known = LIVE_GROUPS.get(directory);
  if (known) return known;
  const parents = new Map<string, string[]>();
  const live = new Set<string>();
  for (const [ref, group] of directory.groups) {
    for (const child of group.children) {
      parents.set(child, [...(parents.get(child) ?? []), ref]);
    }
    if (group.members.some(member => directory.users.has(member))) {
      live.add(ref);
    }
  }
  // A Set hands out what is added while it is walked.
  for (const ref of live) {
    for (const parent of parents.get(ref) ?? []) live.add(parent);
  }
  LIVE_GROUPS.set(directory, live);
  return live;
}
