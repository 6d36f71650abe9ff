import type { Knex } from 'knex';
import type { ReconciliationRow } from './tables';

/** When the catalog was last gone through (ISO instant). */
export async function lastReconciled(
  client: Knex,
): Promise<string | undefined> {
  const row = await client<ReconciliationRow>('reconciliation').first(
    'succeeded_at',
  );
  return row?.succeeded_at ?? undefined;
}
