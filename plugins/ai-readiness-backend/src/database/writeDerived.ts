import type { Knex } from 'knex';
import type { DriftRow, OwnerAssignmentRow, ServiceRow } from './tables';
import type { HistoryHead } from '../history/chain';
import { DatabaseHistoryStore } from '../history/DatabaseHistoryStore';
import { toAssignmentRows } from '../ownership/rows';
import type { AuthoredDraft, Derived } from '../assessment/AssessmentStore';
import { toDriftRow } from '../assessment/followUpRows';
import type { ReviewState } from '../assessment/ReviewState';
import { historyLinks } from './historyLinks';
import { writeCondition } from './writeChange';
import { stampUnlessSame, writeStamp } from './writeStamp';

/**
 * Writes what follows from a state, with its history, where nobody wrote since
 * the state was loaded; part of a transaction.
 *
 * @param columns - of the service's row, with what is derived among them
 * @returns where the history ends then; absent, with nothing written, if not
 */
export async function writeDerived(
  tx: Knex.Transaction,
  state: ReviewState,
  derived: Derived,
  columns: Partial<ServiceRow>,
  how: {
    /** What the history tells besides what was seen. */
    drafts?: readonly AuthoredDraft[];
    /** Whether who has looked since keeps what they saw. */
    unlessLookedAt?: boolean;
  } = {},
): Promise<HistoryHead | undefined> {
  const { id, revision, history } = state;
  const links = historyLinks(state, derived, how.drafts);
  const head = links[links.length - 1] ?? history;
  const moved = await tx<ServiceRow>('services')
    .where({ id, revision, history_seq: history.seq })
    .where(how.unlessLookedAt ? { fingerprint: state.fingerprint ?? null } : {})
    .update({
      ...columns,
      changed_in: stampUnlessSame(tx, derived.fingerprint, writeStamp()),
      history_seq: head.seq,
      history_hash: head.hash ?? null,
    });
  if (!moved) return undefined;
  if (columns.duties_fingerprint !== state.dutiesFingerprint) {
    // The first look finds nothing there.
    if (state.dutiesFingerprint) await dropDuties(tx, id);
    await addDuties(tx, id, derived);
  }
  for (const condition of derived.reopened) {
    await writeCondition(tx, id, condition);
  }
  if (derived.drift.length) {
    await tx<DriftRow>('drift')
      .insert(derived.drift.map(each => toDriftRow(id, each)))
      .onConflict('id')
      .merge();
  }
  await DatabaseHistoryStore.append(tx, id, links);
  return { seq: head.seq, ...(head.hash && { hash: head.hash }) };
}

async function dropDuties(tx: Knex.Transaction, serviceId: string) {
  await tx<OwnerAssignmentRow>('owner_assignments')
    .where({ service_id: serviceId })
    .delete();
}

async function addDuties(
  tx: Knex.Transaction,
  serviceId: string,
  { duties }: Derived,
): Promise<void> {
  const rows = toAssignmentRows(serviceId, duties);
  if (!rows.length) return;
  await tx<OwnerAssignmentRow>('owner_assignments').insert(rows);
}
