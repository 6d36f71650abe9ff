import type { OwnerAssignmentRow } from '../database/tables';
import type { ServiceDuty } from './OwnershipStore';
import { type BriefRow, toAssignment, toServiceBrief } from './rows';

/** A row of a duty with what lists show of its service. */
export type JoinedRow = OwnerAssignmentRow &
  BriefRow & { workload: string | null };

/** `rows`: of everybody who is named for the same duty. */
export function toDuty(
  row: JoinedRow,
  rows: readonly OwnerAssignmentRow[] = [row],
): ServiceDuty {
  return {
    ...toAssignment(rows),
    service: toServiceBrief(row),
    named: row.owner_ref ?? '',
    workloads: row.workload ? JSON.parse(row.workload) : {},
  };
}
