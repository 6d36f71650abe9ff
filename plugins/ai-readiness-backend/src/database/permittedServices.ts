import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import type { ServiceCriterion } from 'backstage-plugin-ai-readiness-node';
import type { Knex } from 'knex';
import { whereAmong } from './whereAmong';

/** Services that meet what a permission policy demands of them. */
export function wherePermitted(
  query: Knex.QueryBuilder,
  criteria: PermissionCriteria<ServiceCriterion>,
): Knex.QueryBuilder {
  const nested =
    (each: PermissionCriteria<ServiceCriterion>) =>
    (inner: Knex.QueryBuilder) => {
      wherePermitted(inner, each);
    };
  if (isAndCriteria(criteria)) {
    criteria.allOf.forEach(each => query.where(nested(each)));
  } else if (isOrCriteria(criteria)) {
    query.where(any => {
      criteria.anyOf.forEach(each => any.orWhere(nested(each)));
    });
  } else if (isNotCriteria(criteria)) {
    query.whereNot(nested(criteria.not));
  } else {
    whereCriterion(query, criteria);
  }
  return query;
}

/** None of them is null for any row: `not` would let that pass neither way. */
function whereCriterion(
  query: Knex.QueryBuilder,
  criterion: ServiceCriterion,
): void {
  switch (criterion.kind) {
    case 'owner':
      whereOwner(query, criterion.refs);
      break;
    case 'area-owner':
      query.whereExists(named => {
        named
          .from('owner_assignments as named')
          .whereRaw('named.service_id = services.id')
          .where('named.kind', 'area')
          .whereNotNull('named.owner_ref');
        whereAmong(named, 'named.owner_ref', criterion.refs);
        if (criterion.area) named.where('named.area', criterion.area);
      });
      break;
    case 'tier':
      query.whereNotNull('services.risk_tier');
      whereAmong(query, 'services.risk_tier', criterion.tiers);
      break;
    default:
      query.where(any => {
        whereAmong(any, 'services.standing', criterion.standings);
        any.whereNotNull('services.standing');
        if (criterion.standings.includes('undecided')) {
          any.orWhereNull('services.standing');
        }
      });
  }
}

function whereOwner(query: Knex.QueryBuilder, refs: readonly string[]): void {
  const { client } = query.client.config;
  const owners =
    client === 'pg'
      ? `select owner.ref from json_array_elements_text(coalesce(services.owner_refs, '[]')::json) as owner(ref)`
      : `select owner.value as ref from json_each(coalesce(services.owner_refs, '[]')) as owner`;
  query.whereExists(named => {
    named.from(named.client.raw(`(${owners}) as owners`));
    whereAmong(named, 'owners.ref', refs);
  });
}
