import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import { AREAS } from 'backstage-plugin-ai-readiness-common';
import type { ServiceCriterion } from 'backstage-plugin-ai-readiness-node';
import { OWNS_SERVICE, ROLES, type ServiceColumns } from './ServiceColumns';

export type RowTest = (row: number) => boolean;

/**
 * Whether a service meets what a permission policy demands: the same services
 * that `wherePermitted` finds in the database.
 */
export function permitted(
  columns: ServiceColumns,
  criteria: PermissionCriteria<ServiceCriterion>,
): RowTest {
  if (isAndCriteria(criteria)) {
    const all = criteria.allOf.map(each => permitted(columns, each));
    return row => all.every(test => test(row));
  }
  if (isOrCriteria(criteria)) {
    const any = criteria.anyOf.map(each => permitted(columns, each));
    return row => any.some(test => test(row));
  }
  if (isNotCriteria(criteria)) {
    const test = permitted(columns, criteria.not);
    return row => !test(row);
  }
  return meets(columns, criteria);
}

function meets(columns: ServiceColumns, criterion: ServiceCriterion): RowTest {
  switch (criterion.kind) {
    case 'owner':
      return answers(columns, criterion.refs, role => role === OWNS_SERVICE);
    case 'area-owner': {
      const area = criterion.area && AREAS.indexOf(criterion.area);
      return answers(columns, criterion.refs, role =>
        area === undefined ? role !== OWNS_SERVICE : role === area,
      );
    }
    case 'tier': {
      const tiers: readonly string[] = criterion.tiers;
      return row => tiers.includes(columns.tier.nameAt(row));
    }
    default: {
      const standings: readonly string[] = criterion.standings;
      return row => standings.includes(columns.standing.nameAt(row));
    }
  }
}

/** Whether one of the refs has one of the roles. */
function answers(
  { accountable, owner }: ServiceColumns,
  refs: readonly string[],
  is: (role: number) => boolean,
): RowTest {
  const owners = new Set(refs.map(ref => owner.names.find(ref)));
  return row =>
    accountable.some(
      row,
      code => owners.has(Math.floor(code / ROLES)) && is(code % ROLES),
    );
}
