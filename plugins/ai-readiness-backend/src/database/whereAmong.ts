import type { Knex } from 'knex';

/**
 * `column` is one of `values`; none of them matches nothing. Many values go as
 * one parameter: databases limit the number of those.
 */
export function whereAmong(
  query: Knex.QueryBuilder,
  column: string,
  values: readonly string[],
): Knex.QueryBuilder {
  const { client } = query.client.config;
  return client === 'pg'
    ? query.whereRaw('?? = any(?::text[])', [column, values as string[]])
    : query.whereRaw('?? in (select value from json_each(?))', [
        column,
        JSON.stringify(values),
      ]);
}
