import type { Knex } from 'knex';
import type {
  ServiceFilter,
  VisibleServices,
} from '../ownership/OwnershipStore';
import { wherePermitted } from './permittedServices';
import { whereAmong } from './whereAmong';

export { whereAmong };

/** Services that the catalog still holds and the caller may see. */
export function whereVisible(
  query: Knex.QueryBuilder,
  visible: VisibleServices,
): Knex.QueryBuilder {
  query.whereNull('services.archived_at');
  if (visible.permitted) wherePermitted(query, visible.permitted);
  if (visible.kind === 'all') return query;
  return whereAmong(query, 'services.entity_ref', visible.refs);
}

export function whereService(
  query: Knex.QueryBuilder,
  { visible, system, domain, team, q }: ServiceFilter,
): Knex.QueryBuilder {
  whereVisible(query, visible);
  if (system) query.where('services.system_ref', system);
  if (domain) query.where('services.domain_ref', domain);
  if (team) query.where('services.owner_ref', team);
  if (q) {
    query.where(either =>
      either
        .where(contains('services.title', q))
        .orWhere(contains('services.entity_ref', q)),
    );
  }
  return query;
}

/** `%` and `_` in a search mean themselves. */
export function contains(column: string, text: string): Knex.QueryCallback {
  const pattern = `%${text
    .toLocaleLowerCase('en-US')
    .replace(/[\\%_]/g, '\\$&')}%`;
  return query =>
    query.whereRaw("lower(??) like ? escape '\\'", [column, pattern]);
}
