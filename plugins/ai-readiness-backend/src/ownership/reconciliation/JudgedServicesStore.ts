import type { Knex } from 'knex';
import { toDerivedColumns } from '../../assessment/rows';
import { historyLinks } from '../../database/historyLinks';
import {
  type PreparedService,
  writeJudgedParts,
} from '../../database/writeJudgedParts';
import { stampOfMerged, writeStamp } from '../../database/writeStamp';
import type { ServiceRow } from '../../database/tables';
import { pieces } from '../../pieces';
import type { JudgedService } from './ReconciliationStore';
import type { Turns } from '../../tasks/Turns';

/** Databases take only so many values in one statement. */
const SERVICES_AT_ONCE = 100;

interface Written {
  at: string;
  stamp: string;
}

/** Writes the rows of many services at once; part of a transaction. */
export class JudgedServicesStore {
  /** @returns refs of those kept; whoever wrote meanwhile has kept their own */
  static async write(
    tx: Knex.Transaction,
    services: readonly JudgedService[],
    at: string,
    turns: Turns,
  ): Promise<string[]> {
    const kept: string[] = [];
    const written = { at, stamp: writeStamp() };
    for (const some of pieces(services, SERVICES_AT_ONCE)) {
      const rows: PreparedService[] = [];
      for (const alike of groups(some.map(prepare))) {
        await pauseWhenDue(turns);
        rows.push(...(await writeServices(tx, alike, written)));
      }
      await pauseWhenDue(turns);
      await writeJudgedParts(tx, rows);
      await pauseWhenDue(turns);
      kept.push(...rows.map(({ state }) => state.entityRef));
    }
    return kept;
  }
}

/** SQLite holds everybody up while it writes. */
async function pauseWhenDue(turns: Turns): Promise<void> {
  if (turns.areDue()) await turns.give();
}

function prepare({
  state,
  derived,
  catalogFingerprint,
}: JudgedService): PreparedService {
  const columns = {
    ...toDerivedColumns(derived, state.look),
    catalog_fingerprint: catalogFingerprint,
    archived_at: null,
  };
  const isSeenAnew = derived.look !== state.look;
  return {
    id: state.id,
    state,
    derived,
    columns,
    links: historyLinks(state, derived),
    // What is seen anew may have been seen by somebody else meanwhile.
    hasOtherDuties:
      isSeenAnew || columns.duties_fingerprint !== state.dutiesFingerprint,
    isSeenAnew,
  };
}

/** One statement writes rows with the same columns and as much to tell. */
function groups(services: readonly PreparedService[]): PreparedService[][] {
  const alike = new Map<string, PreparedService[]>();
  for (const service of services) {
    const key = `${service.isSeenAnew} ${service.links.length}`;
    const group = alike.get(key);
    if (group) group.push(service);
    else alike.set(key, [service]);
  }
  return [...alike.values()];
}

/** @returns those that were written, with the ids of their rows */
async function writeServices(
  tx: Knex.Transaction,
  services: readonly PreparedService[],
  written: Written,
): Promise<PreparedService[]> {
  const [{ links, isSeenAnew }] = services;
  const rows = services.map(service => toRow(service, written));
  // Who has a row already keeps its id, its scope and all that people said.
  const { id: _, entity_ref: __, scope: ___, ...derived } = rows[0];
  const { created_at: _at, revision: _revision, ...merged } = derived;
  const columns = Object.keys(merged).map(column => [
    column,
    tx.raw('excluded.??', [column]),
  ]);
  const kept = await tx<ServiceRow>('services')
    .insert(rows)
    .onConflict('entity_ref')
    .merge({ ...Object.fromEntries(columns), changed_in: stampOfMerged(tx) })
    .whereRaw(
      'services.revision = excluded.revision and services.history_seq = excluded.history_seq - ?',
      [links.length],
    )
    .modify(query => {
      // A chain belongs to one row.
      if (links.length) query.whereRaw('services.id = excluded.id');
      // Whoever has looked meanwhile has kept what they saw.
      if (!isSeenAnew) {
        query.whereRaw('services.looked_at = excluded.looked_at');
      }
    })
    .returning(['id', 'entity_ref']);
  const ids = new Map(kept.map(row => [row.entity_ref, row.id]));
  return services.flatMap(service => {
    const id = ids.get(service.state.entityRef);
    return id ? [{ ...service, id }] : [];
  });
}

function toRow(
  { state, derived, columns, links }: PreparedService,
  { at, stamp }: Written,
) {
  const head = links[links.length - 1] ?? state.history;
  return {
    id: state.id,
    entity_ref: state.entityRef,
    revision: state.revision,
    scope: JSON.stringify(state.scope),
    created_at: at,
    looked_at: derived.look.lookedAt,
    ...columns,
    changed_in: stamp,
    history_seq: head.seq,
    history_hash: head.hash ?? null,
  };
}
