import { userStanding } from '../ownership/groupStanding';
import type { Directory } from '../ownership/types';
import { deciderConflicts, type DutyFacts } from './separationOfDuties';

/** Enough to find somebody; more would be a list of the company. */
const NAMED_AT_MOST = 10;

/**
 * Users who could sign: they own an area of the service, directly or through a
 * group, can answer today and have no conflict (`docs/decisions.md`).
 */
export function whoCouldDecide(
  facts: DutyFacts & { areaOwners: readonly string[] },
): string[] {
  const { areaOwners, directory, input } = facts;
  if (!directory.judgeable) return [];
  const off = input.checklist.policy.separationOfDuties === 'off';
  const found: string[] = [];
  for (const decider of usersWithin(areaOwners, directory).sort()) {
    if (found.length === NAMED_AT_MOST) break;
    if (userStanding(decider, directory) !== 'live') continue;
    const deciderGroups = decider === facts.decider ? facts.deciderGroups : [];
    const asked = { ...facts, decider, deciderGroups };
    if (off || !deciderConflicts(asked).length) {
      found.push(decider);
    }
  }
  return found;
}

/** Users, and those in the groups and below them; indifferent to cycles. */
function usersWithin(refs: readonly string[], directory: Directory): string[] {
  const found = new Set(refs);
  // A Set hands out what is added while it is walked.
  for (const ref of found) {
    const group = directory.groups.get(ref);
    for (const below of [...(group?.members ?? []), ...(group?.children ?? [])])
      found.add(below);
  }
  return [...found].filter(ref => directory.users.has(ref));
}
