import type { ClosurePlan } from 'backstage-plugin-ai-readiness-common';
import type { ReconciliationRow, ServiceRow } from '../../database/tables';
import type { KnownService, RunState } from './ReconciliationStore';

export const KNOWN_COLUMNS = [
  'id',
  'entity_ref',
  'uid',
  'revision',
  'catalog_fingerprint',
  'next_change_at',
  'archived_at',
] as const;

export function toKnownService(
  row: Pick<ServiceRow, (typeof KNOWN_COLUMNS)[number]>,
): KnownService {
  return {
    id: row.id,
    entityRef: row.entity_ref,
    uid: row.uid ?? undefined,
    catalogFingerprint: row.catalog_fingerprint ?? undefined,
    nextChangeAt: row.next_change_at ?? undefined,
    archived: row.archived_at !== null,
    answered: row.revision > 0,
  };
}

export function toRunState(row: ReconciliationRow | undefined): RunState {
  const list = (json: string | null | undefined): string[] =>
    json ? JSON.parse(json) : [];
  return {
    ...(row?.requested_at && { requestedAt: row.requested_at }),
    ...(row?.started_at && { startedAt: row.started_at }),
    ...(row?.finished_at && { finishedAt: row.finished_at }),
    ...(row?.succeeded_at && { succeededAt: row.succeeded_at }),
    ...(row?.error && { error: row.error }),
    ...(typeof row?.services === 'number' && { services: row.services }),
    liveOwners: list(row?.live_owners),
    ...(row?.guard && { hold: JSON.parse(row.guard) }),
    confirmedLoss: list(row?.confirmed_loss),
    ...(row?.missing_since && { missingSince: row.missing_since }),
  };
}

/** Everybody whom a plan names; what is no owner's part stays unread. */
export function ownersOfPlan(json: string): string[] {
  const { owner, accountable }: ClosurePlan = JSON.parse(json);
  return [owner, accountable].flatMap(ref => ref ?? []);
}

/** Looks rows up by the service that they belong to. */
export function byService<Row extends { service_id: string }>(
  rows: readonly Row[],
): (serviceId: string) => Row[] {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const own = found.get(row.service_id);
    if (own) own.push(row);
    else found.set(row.service_id, [row]);
  }
  return id => found.get(id) ?? [];
}
