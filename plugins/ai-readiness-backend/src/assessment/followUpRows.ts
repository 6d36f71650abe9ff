import type { FollowUp } from 'backstage-plugin-ai-readiness-common';
import type { FollowUpRow } from '../database/followUp';
import type {
  ConditionRow,
  DecisionRow,
  DriftRow,
  ExemptionRow,
  FollowUpReviewRow,
} from '../database/tables';
import type { RecordedDecision, ReviewChange } from './ReviewState';

type Change<K extends ReviewChange['kind']> = Extract<
  ReviewChange,
  { kind: K }
>;

/** How what follows a decision lies in rows. */
export function toFollowUp(
  rows: readonly Pick<FollowUpRow, 'part' | 'record'>[],
): FollowUp {
  const all = (part: FollowUpRow['part']) =>
    rows.filter(row => row.part === part).map(row => JSON.parse(row.record));
  const [decision] = all('decision');
  const [decidedOn] = all('decided-on');
  return {
    ...(decision && { decision }),
    ...(decidedOn && { decidedOn }),
    conditions: byKey(all('condition'), ({ item }) => item.number),
    reviews: byKey(all('review'), ({ dueOn }) => dueOn),
    exemptions: byKey(all('exemption'), ({ requestedAt }) => requestedAt),
    drift: byKey(all('drift'), ({ since }) => since),
  };
}

/** One for all: to make it takes longer than to compare. */
const order = new Intl.Collator('en', { numeric: true });

/** Rows come in any order. */
function byKey<T>(entries: T[], key: (entry: T) => string): T[] {
  const keyed = entries.map(entry => [key(entry), entry] as const);
  return keyed
    .sort(([a], [b]) => order.compare(a, b))
    .map(([, entry]) => entry);
}

export function toDecisionRow(
  serviceId: string,
  recorded: RecordedDecision,
): DecisionRow {
  const { decision, decidedOn, snapshot, idempotencyKey } = recorded;
  return {
    id: decision.id,
    service_id: serviceId,
    number: decision.number,
    verdict: decision.verdict,
    decided_at: decision.decidedAt,
    decided_by: decision.decidedBy,
    record: JSON.stringify(decision),
    snapshot,
    snapshot_hash: decision.snapshotHash,
    decided_state: JSON.stringify(decidedOn),
    idempotency_key: idempotencyKey ?? null,
  };
}

export function toConditionRow(
  serviceId: string,
  condition: Change<'condition'>['condition'],
): ConditionRow {
  return {
    id: condition.id,
    service_id: serviceId,
    decision_id: condition.decisionId,
    item_id: condition.item.id,
    owner: condition.owner,
    accountable: condition.accountable ?? null,
    deadline: condition.deadline,
    closed_at: condition.closed?.at ?? null,
    record: JSON.stringify(condition),
  };
}

export function toReviewRow(
  serviceId: string,
  { review, idempotencyKey }: Change<'review'>,
): FollowUpReviewRow {
  return {
    id: review.id,
    service_id: serviceId,
    decision_id: review.decisionId ?? null,
    kind: review.kind,
    due_on: review.dueOn,
    completed_at: review.completed?.at ?? null,
    outcome: review.completed?.outcome ?? null,
    record: JSON.stringify(review),
    idempotency_key: idempotencyKey ?? null,
  };
}

export function toExemptionRow(
  serviceId: string,
  { exemption }: Change<'exemption'>,
): ExemptionRow {
  return {
    id: exemption.id,
    service_id: serviceId,
    item_id: exemption.item.id,
    until: exemption.until,
    record: JSON.stringify(exemption),
  };
}

export function toDriftRow(
  serviceId: string,
  drift: FollowUp['drift'][number],
): DriftRow {
  return {
    id: drift.id,
    service_id: serviceId,
    decision_id: drift.decisionId,
    code: drift.code,
    since: drift.since,
    until: drift.until ?? null,
    record: JSON.stringify(drift),
  };
}
