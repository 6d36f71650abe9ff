import type { Knex } from 'knex';
import { toDerivedColumns } from '../../assessment/rows';
import { writeDerived } from '../../database/writeDerived';
import type { OwnerAssignmentRow, ServiceRow } from '../../database/tables';
import { toAssignmentRows } from '../rows';
import type { JudgedService } from './ReconciliationStore';
import { pieces } from '../../pieces';

/** Databases take only so many values in one statement. */
const SERVICES_AT_ONCE = 100;
const ASSIGNMENTS_AT_ONCE = 400;

/** Writes the rows of many services at once; part of a transaction. */
export class JudgedServicesStore {
  /** @returns refs of those kept; whoever wrote meanwhile has kept their own */
  static async write(
    tx: Knex.Transaction,
    services: readonly JudgedService[],
    at: string,
  ): Promise<string[]> {
    const kept: string[] = [];
    for (const some of pieces(services, SERVICES_AT_ONCE)) {
      kept.push(...(await writePiece(tx, some, at)));
    }
    return kept;
  }
}

/** What has a history to tell is written one by one: each has its own chain. */
async function writePiece(
  tx: Knex.Transaction,
  services: readonly JudgedService[],
  at: string,
): Promise<string[]> {
  const quiet = services.filter(service => !isEventful(service));
  const kept = quiet.length ? await writeQuiet(tx, quiet, at) : [];
  for (const { state, derived, catalogFingerprint } of services.filter(
    isEventful,
  )) {
    const columns = {
      ...toDerivedColumns(derived),
      catalog_fingerprint: catalogFingerprint,
      archived_at: null,
    };
    const head = await writeDerived(tx, state, derived, columns);
    if (head) kept.push(state.entityRef);
  }
  return kept;
}

function isEventful({ derived: { seen, drift, reopened } }: JudgedService) {
  return seen.length + drift.length + reopened.length > 0;
}

async function writeQuiet(
  tx: Knex.Transaction,
  services: readonly JudgedService[],
  at: string,
): Promise<string[]> {
  const rows = services.map(service => toRow(service, at));
  // Who has a row already keeps its id, its scope and all that people said.
  const { id: _, entity_ref: __, scope: ___, ...derived } = rows[0];
  const {
    created_at: _at,
    revision: _revision,
    history_seq: _seq,
    ...merged
  } = derived;
  const kept = await tx<ServiceRow>('services')
    .insert(rows)
    .onConflict('entity_ref')
    .merge(Object.keys(merged) as (keyof ServiceRow)[])
    .whereRaw(
      'services.revision = excluded.revision and services.history_seq = excluded.history_seq',
    )
    .returning(['id', 'entity_ref']);
  const ids = new Map(kept.map(row => [row.entity_ref, row.id]));
  const assignments = services.flatMap(({ state, derived: { duties } }) => {
    const id = ids.get(state.entityRef);
    return id ? toAssignmentRows(id, duties) : [];
  });
  await tx<OwnerAssignmentRow>('owner_assignments')
    .whereIn('service_id', [...ids.values()])
    .delete();
  for (const some of pieces(assignments, ASSIGNMENTS_AT_ONCE)) {
    await tx<OwnerAssignmentRow>('owner_assignments').insert(some);
  }
  return [...ids.keys()];
}

function toRow(
  { state, derived, catalogFingerprint }: JudgedService,
  at: string,
) {
  return {
    id: state.id,
    entity_ref: state.entityRef,
    revision: state.revision,
    scope: JSON.stringify(state.scope),
    created_at: at,
    history_seq: state.history.seq,
    ...toDerivedColumns(derived),
    catalog_fingerprint: catalogFingerprint,
    archived_at: null,
  };
}
