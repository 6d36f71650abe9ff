import type { Knex } from 'knex';
import type { Slice } from '../ownership/OwnershipStore';

/**
 * A part of an ordered list with how long the list is: in one statement, or in
 * two where the list has become shorter than where the part begins.
 */
export async function readSlice<Row>(
  query: Knex.QueryBuilder,
  { offset, limit }: Slice,
): Promise<{ rows: Row[]; total: number }> {
  const counted = query.select(query.client.raw('count(*) over () as total'));
  const rows = await counted.clone().offset(offset).limit(limit);
  const [first] = rows.length || !offset ? rows : await counted.limit(1);
  // Postgres counts in bigint, which the driver hands out as text.
  return { rows, total: Number(first?.total ?? 0) };
}
