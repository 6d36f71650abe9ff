import type { Knex } from 'knex';
import { whereAmong } from './whereAmong';

/** A row of one of the tables that hold what follows a decision. */
export interface FollowUpRow {
  part:
    | 'decision'
    | 'decided-on'
    | 'condition'
    | 'review'
    | 'exemption'
    | 'drift';
  service_id: string;
  record: string;
}

/**
 * What is followed of the decisions in force, in one statement: opening a
 * review must not cost one for each of these tables.
 */
export async function followUpRows(
  client: Knex,
  serviceIds: readonly string[],
): Promise<FollowUpRow[]> {
  // Asked once, or a database that expects many rows of a part reads all services.
  const subjects = client
    .from('services')
    .modify(whereAmong, 'id', serviceIds)
    .select('id', 'decision_id');
  const part = (name: FollowUpRow['part'], table: string, record: string) =>
    client
      .from(`${table} as part`)
      .join('subjects', 'subjects.id', 'part.service_id')
      .modify(whereAmong, 'part.service_id', serviceIds)
      .select(
        client.raw('? as part', [name]),
        'part.service_id as service_id',
        'part.id as id',
        `part.${record} as record`,
      );
  const inForce = (query: Knex.QueryBuilder, column: string) =>
    query.whereRaw('?? = subjects.decision_id', [column]);
  const decision = (name: FollowUpRow['part'], record: string) =>
    inForce(part(name, 'decisions', record), 'part.id');
  const [first, ...rest] = [
    decision('decision', 'record'),
    decision('decided-on', 'decided_state'),
    inForce(part('condition', 'conditions', 'record'), 'part.decision_id'),
    part('review', 'reviews', 'record').where(query =>
      inForce(query, 'part.decision_id').orWhere(open =>
        open.where('part.kind', 're-review').whereNull('part.completed_at'),
      ),
    ),
    part('exemption', 'exemptions', 'record'),
    inForce(part('drift', 'drift', 'record'), 'part.decision_id'),
  ];
  return first.with('subjects', subjects).unionAll(rest).orderBy('id');
}
