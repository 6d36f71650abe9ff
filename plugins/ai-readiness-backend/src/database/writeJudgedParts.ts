import type { Knex } from 'knex';
import { toConditionRow, toDriftRow } from '../assessment/followUpRows';
import { writeServiceDays } from './writeServiceDays';
import type {
  ConditionRow,
  DriftRow,
  OwnerAssignmentRow,
  ServiceRow,
} from './tables';
import type { HistoryRecord } from '../history/chain';
import { DatabaseHistoryStore } from '../history/DatabaseHistoryStore';
import { pieces } from '../pieces';
import { isAnotherDay, serviceDay } from '../portfolio/serviceDay';
import { toAssignmentRows } from '../ownership/rows';
import type { JudgedService } from '../ownership/reconciliation/ReconciliationStore';

/** Databases take only so many values in one statement. */
const ROWS_AT_ONCE = 400;

/** A service that was judged, as its rows are to be. */
export interface PreparedService
  extends Pick<JudgedService, 'state' | 'derived'> {
  /** Of its row. */
  id: string;
  columns: Partial<ServiceRow>;
  /** What its history tells of it. */
  links: readonly HistoryRecord[];
  hasOtherDuties: boolean;
  /** Otherwise it was judged by the look that lies there. */
  isSeenAnew: boolean;
}

/** Writes what belongs to services beside their rows; part of a transaction. */
export async function writeJudgedParts(
  tx: Knex.Transaction,
  services: readonly PreparedService[],
): Promise<void> {
  await writeDuties(
    tx,
    services.filter(({ hasOtherDuties }) => hasOtherDuties),
  );
  await merge<ConditionRow>(tx, 'conditions', services, ({ id, derived }) =>
    derived.reopened.map(each => toConditionRow(id, each)),
  );
  await merge<DriftRow>(tx, 'drift', services, ({ id, derived }) =>
    derived.drift.map(each => toDriftRow(id, each)),
  );
  await DatabaseHistoryStore.appendAll(
    tx,
    services.map(({ id, links }) => ({ serviceId: id, records: links })),
  );
  await writeServiceDays(
    tx,
    services
      // Of what is seen anew, the first day may not be kept yet.
      .filter(each => each.isSeenAnew || isAnotherDay(each.state, each.derived))
      .map(({ id, state, derived }) => serviceDay(id, state, derived)),
  );
}

async function writeDuties(
  tx: Knex.Transaction,
  services: readonly PreparedService[],
): Promise<void> {
  if (!services.length) return;
  await tx<OwnerAssignmentRow>('owner_assignments')
    .whereIn(
      'service_id',
      services.map(({ id }) => id),
    )
    .delete();
  const rows = services.flatMap(({ id, derived }) =>
    toAssignmentRows(id, derived.duties),
  );
  for (const some of pieces(rows, ROWS_AT_ONCE)) {
    await tx<OwnerAssignmentRow>('owner_assignments').insert(some);
  }
}

async function merge<Row extends { id: string }>(
  tx: Knex.Transaction,
  table: string,
  services: readonly PreparedService[],
  rowsOf: (service: PreparedService) => Row[],
): Promise<void> {
  for (const some of pieces(services.flatMap(rowsOf), ROWS_AT_ONCE)) {
    await tx(table).insert(some).onConflict('id').merge();
  }
}
