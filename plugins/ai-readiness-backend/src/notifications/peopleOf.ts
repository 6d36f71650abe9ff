import {
  type Directory,
  ownerLiveness,
  type OwnershipConfig,
} from 'backstage-plugin-ai-readiness-common';

/**
 * The users who are meant by some refs, in groups and below them as well, and
 * who can read what they are told. Indifferent to cycles.
 */
export function peopleOf(
  refs: readonly string[],
  directory: Directory,
  config: Pick<OwnershipConfig, 'placeholders'>,
): string[] {
  const found = new Set(refs);
  // A Set hands out what is added while it is walked.
  for (const ref of found) {
    const group = directory.groups.get(ref);
    group?.members.forEach(each => found.add(each));
    group?.children.forEach(each => found.add(each));
  }
  return [...found].filter(ref => {
    if (!directory.users.has(ref)) return false;
    const liveness = ownerLiveness(ref, directory, config);
    return liveness === 'live' || liveness === 'unknown';
  });
}
