import { ownersNamedInReview } from '../../assessment/ReviewState';
import type {
  ConditionRow,
  PlanRow,
  ReconciliationRow,
  ServiceRow,
  StatementRow,
} from '../../database/tables';
import type { KnownService, RunState } from './ReconciliationStore';

export const KNOWN_COLUMNS = [
  'id',
  'entity_ref',
  'uid',
  'revision',
  'catalog_fingerprint',
  'checklist_hash',
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
    checklistHash: row.checklist_hash ?? undefined,
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

/** As much of a review as names owners. */
type NamingReview = Parameters<typeof ownersNamedInReview>[0] & {
  conditions: { owner: string; accountable?: string }[];
};

/** As much of a condition as names owners. */
export type NamingCondition = Pick<
  ConditionRow,
  'service_id' | 'owner' | 'accountable'
>;

/** Everybody whom the reviews name, by service; as each review itself has it. */
export function namedByService(
  statements: readonly Pick<StatementRow, 'service_id' | 'item_id' | 'owner'>[],
  plans: readonly PlanRow[],
  conditions: readonly NamingCondition[],
): Map<string, string[]> {
  const reviews = new Map<string, NamingReview>();
  const reviewOf = (serviceId: string): NamingReview => {
    const known = reviews.get(serviceId);
    if (known) return known;
    const begun: NamingReview = { statements: {}, plans: {}, conditions: [] };
    reviews.set(serviceId, begun);
    return begun;
  };
  for (const { service_id, item_id, owner } of statements) {
    if (owner) reviewOf(service_id).statements[item_id] = { owner };
  }
  for (const { service_id, item_id, kind, plan } of plans) {
    const review = reviewOf(service_id);
    const item = { ...review.plans[item_id], [kind]: JSON.parse(plan) };
    review.plans[item_id] = item;
  }
  for (const { service_id, owner, accountable } of conditions) {
    reviewOf(service_id).conditions.push({
      owner,
      ...(accountable && { accountable }),
    });
  }
  return new Map(
    [...reviews].map(([id, review]) => [id, ownersNamedInReview(review)]),
  );
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
