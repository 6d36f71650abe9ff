import type { Load } from 'backstage-plugin-ai-readiness-common';
import type { Knex } from 'knex';
import { dutyKey } from '../ownership/rows';
import type { OwnerAssignmentRow } from './tables';

/** Overdue first, then by the day on which it is due; bound: today. */
export const URGENCY = `case when duties.due_on < ? then 0 else 1 end, coalesce(duties.due_on, '9999')`;

export const WORST_FIRST = `case services.verdict when 'no-go' then 0 when 'incomplete' then 1 when 'conditional-go' then 2 else 3 end`;

/**
 * The duties of some owners. One that several of them are named for has
 * several rows: the one of the first ref has `nth` 1.
 */
export function dutiesOf(
  client: Knex,
  [self, ...groups]: readonly string[],
): Knex.QueryBuilder {
  return client
    .from('owner_assignments')
    .whereIn('owner_ref', [self, ...groups])
    .select('*')
    .select(
      client.raw(
        'row_number() over (partition by service_id, kind, area, item_id order by case when owner_ref = ? then 0 else 1 end, position) as nth',
        [self],
      ),
    );
}

/** What `duties` joined with `services` amount to. */
export function loadColumns(client: Knex, today: string): Knex.Raw[] {
  const count = (condition: string, name: string, bindings: string[] = []) =>
    client.raw(
      `coalesce(sum(case when ${condition} then 1 else 0 end), 0) as ${name}`,
      bindings,
    );
  return [
    client.raw('count(distinct duties.service_id) as services'),
    count(`duties.kind = 'area'`, 'areas'),
    count(`duties.kind = 'item'`, 'items'),
    count(`duties.kind not in ('area', 'item')`, 'plans'),
    count('duties.due_on < ?', 'overdue', [today]),
  ];
}

/** Postgres hands out sums as text. */
export function toLoad(row: Record<keyof Load, number | string>): Load {
  return {
    services: Number(row.services),
    areas: Number(row.areas),
    items: Number(row.items),
    plans: Number(row.plans),
    overdue: Number(row.overdue),
  };
}

/** Everybody who is named for anything on these services, by duty. */
export async function rowsByDuty(
  client: Knex,
  serviceIds: readonly string[],
  kind?: 'area',
): Promise<Map<string, OwnerAssignmentRow[]>> {
  const rows: OwnerAssignmentRow[] = await client
    .from('owner_assignments')
    .whereIn('service_id', [...new Set(serviceIds)])
    .modify(query => kind && query.where({ kind }))
    .orderBy(['service_id', 'position']);
  const byDuty = new Map<string, OwnerAssignmentRow[]>();
  for (const row of rows) {
    const key = dutyKey(row);
    byDuty.set(key, [...(byDuty.get(key) ?? []), row]);
  }
  return byDuty;
}
