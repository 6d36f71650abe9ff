import type { Knex } from 'knex';
import type { ServiceDayRow } from './tables';
import { whereAmong } from './whereAmong';

/**
 * Keeps how services stand, where they stood otherwise on the last day that is
 * kept; nothing is put before that day. Part of a transaction, one statement.
 */
export async function writeServiceDays(
  tx: Knex.Transaction,
  days: readonly ServiceDayRow[],
): Promise<void> {
  if (!days.length) return;
  const values = days.map(() => '(?, ?, ?, ?, cast(? as boolean))').join(', ');
  // Or a database may read all days there are for these few.
  const theirs = tx<ServiceDayRow>('service_days').modify(
    whereAmong,
    'service_id',
    days.map(day => day.service_id),
  );
  await tx.raw(
    `with given (service_id, day, standing, verdict, has_gap) as (values ${values})
     insert into service_days (service_id, day, standing, verdict, has_gap)
     select given.service_id,
            case when kept.day > given.day then kept.day else given.day end,
            given.standing, given.verdict, given.has_gap
     from given
     left join (?) kept
       on kept.service_id = given.service_id
       and kept.day = (
         select max(day) from service_days where service_id = given.service_id
       )
     where kept.day is null
        or kept.standing <> given.standing
        or kept.verdict <> given.verdict
        or kept.has_gap <> given.has_gap
     on conflict (service_id, day) do update set
       standing = excluded.standing,
       verdict = excluded.verdict,
       has_gap = excluded.has_gap`,
    [
      ...days.flatMap(day => [
        day.service_id,
        day.day,
        day.standing,
        day.verdict,
        day.has_gap,
      ]),
      theirs,
    ],
  );
}

/**
 * Takes back the days after `day`: they were kept before anybody told how the
 * service stood by then. Part of a transaction.
 */
export async function dropServiceDaysAfter(
  tx: Knex.Transaction,
  serviceId: string,
  day: string,
): Promise<void> {
  await tx<ServiceDayRow>('service_days')
    .where({ service_id: serviceId })
    .where('day', '>', day)
    .delete();
}
