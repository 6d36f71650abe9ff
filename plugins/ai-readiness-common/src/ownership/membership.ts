import type { Directory } from './types';

const ABOVE = new WeakMap<Directory, ReadonlyMap<string, readonly string[]>>();

/**
 * The groups that a User or Group belongs to, and those above them: what is on
 * one of these is on them too. Nearest first; indifferent to cycles.
 * @public
 */
export function groupsOf(ref: string, directory: Directory): string[] {
  const above = groupsAbove(directory);
  const found = new Set([ref]);
  // A Set hands out what is added while it is walked.
  for (const each of found) {
    for (const group of above.get(each) ?? []) found.add(group);
  }
  found.delete(ref);
  return [...found];
}

/** Groups that hold a user or group directly; found once per directory. */
function groupsAbove(
  directory: Directory,
): ReadonlyMap<string, readonly string[]> {
  const known = ABOVE.get(directory);
  if (known) return known;
  const above = new Map<string, string[]>();
  for (const [group, { members, children }] of directory.groups) {
    for (const below of [...members, ...children]) {
      const groups = above.get(below);
      if (groups) groups.push(group);
      else above.set(below, [group]);
    }
  }
  ABOVE.set(directory, above);
  return above;
}

/**
 * The directory as it would be if a User or Group left it.
 * @public
 */
export function withoutOwner(directory: Directory, ref: string): Directory {
  const users = new Set(directory.users);
  users.delete(ref);
  const groups = new Map(directory.groups);
  groups.delete(ref);
  return { ...directory, users, groups };
}
