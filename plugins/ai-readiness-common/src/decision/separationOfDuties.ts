import { groupsOf } from '../ownership/membership';
import type { Directory } from '../ownership/types';
import type { Unworded, VerdictInput } from '../verdict/types';
import { explainConflict } from './explainDecision';
import type { DecidedCondition, DutyConflict } from './types';

type Conflict = Unworded<DutyConflict>;

/** Who had which hand in what is decided. @public */
export interface DutyFacts {
  input: VerdictInput;
  /** Ref of the user who decides. */
  decider: string;
  /** Refs that their sign-in names; the directory may lag behind, or lack them. */
  deciderGroups: readonly string[];
  /** By item id: who stated it. */
  statedBy: Readonly<Record<string, string | undefined>>;
  /** Refs of who builds the service. */
  serviceOwners: readonly string[];
  directory: Directory;
}

/** A risk that is accepted while somebody works it off. @public */
export type AcceptedWork = Pick<DecidedCondition, 'item'> &
  Partial<Pick<DecidedCondition, 'owner' | 'accountable'>>;

/**
 * Duties in one hand that belong in two (`docs/decisions.md`, separation of
 * duties), as the group graph has it; none where the policy is `off`.
 * @public
 */
export function separationOfDuties(
  facts: DutyFacts,
  work: readonly AcceptedWork[],
): DutyConflict[] {
  const { policy } = facts.input.checklist;
  if (policy.separationOfDuties === 'off') return [];
  return [...deciderConflicts(facts), ...riskConflicts(work, facts)].map(
    conflict => ({ ...conflict, message: explainConflict(conflict) }),
  );
}

/** What keeps somebody from deciding. */
export function deciderConflicts(facts: DutyFacts): Conflict[] {
  const { input, decider, statedBy, serviceOwners } = facts;
  const stated = input.checklist.items.filter(
    ({ id, critical }) =>
      critical && input.items[id]?.status && statedBy[id] === decider,
  );
  const groups = groupsIn(facts, decider);
  const items = stated.map(({ id, number }) => ({ id, number }));
  return [
    ...(items.length
      ? [{ code: 'decider-stated-critical' as const, ref: decider, items }]
      : []),
    ...serviceOwners
      .filter(owner => owner === decider || groups.has(owner))
      .map(owner => ({
        code: 'decider-builds-service' as const,
        ref: decider,
        ...(owner !== decider && { through: owner }),
        items: [],
      })),
  ];
}

/** Who accepts a risk is not who works it off; one row per pair of them. */
function riskConflicts(
  work: readonly AcceptedWork[],
  facts: DutyFacts,
): Conflict[] {
  const found = new Map<string, Conflict>();
  for (const { item, owner, accountable } of work) {
    const both = inBoth(owner, accountable, facts);
    if (!both) continue;
    const key = `${both.ref} ${both.through}`;
    const items = [...(found.get(key)?.items ?? []), item];
    found.set(key, { code: 'risk-acceptor-fixes', ...both, items });
  }
  return [...found.values()];
}

function inBoth(
  owner: string | undefined,
  accountable: string | undefined,
  facts: DutyFacts,
): Pick<Conflict, 'ref' | 'through'> | undefined {
  if (!owner || !accountable) return undefined;
  if (owner === accountable) return { ref: owner };
  if (groupsIn(facts, owner).has(accountable)) {
    return { ref: owner, through: accountable };
  }
  return groupsIn(facts, accountable).has(owner)
    ? { ref: accountable, through: owner }
    : undefined;
}

function groupsIn(
  { decider, deciderGroups, directory }: DutyFacts,
  ref: string,
): Set<string> {
  const claims = ref === decider ? deciderGroups : [];
  return new Set(groupsOfPerson(ref, claims, directory));
}

/**
 * The groups of somebody: those that their sign-in names, and those of the
 * directory, each with the groups above it.
 * @public
 */
export function groupsOfPerson(
  ref: string,
  claims: readonly string[],
  directory: Directory,
): string[] {
  const named = claims.filter(claim => claim !== ref);
  const above = [ref, ...named].flatMap(each => groupsOf(each, directory));
  return [...new Set([...named, ...above])];
}
