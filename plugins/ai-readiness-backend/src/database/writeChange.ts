import type { Knex } from 'knex';
import type {
  ConditionRow,
  DecisionRow,
  EvidenceRow,
  ExemptionRow,
  FollowUpReviewRow,
  PlanRow,
  StatementRow,
} from './tables';
import {
  toConditionRow,
  toDecisionRow,
  toExemptionRow,
  toReviewRow,
} from '../assessment/followUpRows';
import type { ReviewChange } from '../assessment/ReviewState';
import { toEvidenceRow, toStatementRow } from '../assessment/rows';

/** Writes one change of a service; part of a transaction. */
export async function writeChange(
  tx: Knex.Transaction,
  serviceId: string,
  change: ReviewChange,
): Promise<void> {
  switch (change.kind) {
    case 'statement':
      await tx<StatementRow>('statements')
        .insert(toStatementRow(serviceId, change.itemId, change.statement))
        .onConflict(['service_id', 'item_id'])
        .merge();
      return;
    case 'evidence-added':
      await tx<EvidenceRow>('evidence').insert(
        toEvidenceRow(serviceId, change.evidence),
      );
      return;
    case 'evidence-changed':
      await tx<EvidenceRow>('evidence')
        .where({ id: change.evidence.id, service_id: serviceId })
        .update(toEvidenceRow(serviceId, change.evidence));
      return;
    case 'evidence-removed':
      await tx<EvidenceRow>('evidence')
        .where({ id: change.evidence.id, service_id: serviceId })
        .delete();
      return;
    case 'plans':
      await writePlans(tx, serviceId, change);
      return;
    case 'scope':
      return; // It lies in the service's own row.
    case 'decision':
      await tx<DecisionRow>('decisions').insert(
        toDecisionRow(serviceId, change),
      );
      return;
    case 'condition':
      await writeCondition(tx, serviceId, change.condition);
      return;
    case 'review':
      await writeReview(tx, serviceId, change);
      return;
    default:
      await tx<ExemptionRow>('exemptions')
        .insert(toExemptionRow(serviceId, change))
        .onConflict('id')
        .merge();
  }
}

export async function writeCondition(
  tx: Knex.Transaction,
  serviceId: string,
  condition: Parameters<typeof toConditionRow>[1],
): Promise<void> {
  await tx<ConditionRow>('conditions')
    .insert(toConditionRow(serviceId, condition))
    .onConflict('id')
    .merge();
}

/** The key of the request that opened it stays. */
async function writeReview(
  tx: Knex.Transaction,
  serviceId: string,
  change: Extract<ReviewChange, { kind: 'review' }>,
): Promise<void> {
  const row = toReviewRow(serviceId, change);
  await tx<FollowUpReviewRow>('reviews')
    .insert(row)
    .onConflict('id')
    .merge(['due_on', 'completed_at', 'outcome', 'record']);
}

async function writePlans(
  tx: Knex.Transaction,
  serviceId: string,
  { itemId, plans }: Extract<ReviewChange, { kind: 'plans' }>,
): Promise<void> {
  await tx<PlanRow>('plans')
    .where({ service_id: serviceId, item_id: itemId })
    .delete();
  const rows = Object.entries(plans).map(([kind, plan]) => ({
    service_id: serviceId,
    item_id: itemId,
    kind,
    plan: JSON.stringify(plan),
  }));
  if (rows.length) await tx<PlanRow>('plans').insert(rows);
}
