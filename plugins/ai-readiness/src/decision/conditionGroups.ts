import {
  dayNumber,
  DUE_SOON_DAYS,
  type Condition,
} from 'backstage-plugin-ai-readiness-common';

export interface ConditionGroups {
  overdue: Condition[];
  soon: Condition[];
  later: Condition[];
  closed: Condition[];
}

/** Conditions by how much they press; their order stays. */
export function conditionGroups(
  conditions: readonly Condition[],
  asOf: string,
): ConditionGroups {
  const groups: ConditionGroups = {
    overdue: [],
    soon: [],
    later: [],
    closed: [],
  };
  for (const condition of conditions) {
    groups[groupOf(condition, asOf)].push(condition);
  }
  return groups;
}

function groupOf(
  { state, deadline }: Condition,
  asOf: string,
): keyof ConditionGroups {
  if (state === 'closed') return 'closed';
  if (state === 'lapsed') return 'overdue';
  const days = dayNumber(deadline) - dayNumber(asOf);
  return days <= DUE_SOON_DAYS ? 'soon' : 'later';
}
