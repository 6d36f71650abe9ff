import type {
  EvidenceRow,
  PlanRow,
  ServiceRow,
  StatementRow,
} from '../database/tables';
import { projection } from '../ownership/projection';
import type { FollowUpRow } from '../database/followUp';
import { dutiesFingerprint } from '../ownership/rows';
import type { Derived } from './AssessmentStore';
import { toFollowUp } from './followUpRows';
import {
  type Answers,
  type CatalogLook,
  foundIn,
  type ReviewChange,
  type RuledAnswers,
  type RuledEvidence,
  type RuledReview,
  type RuledStatement,
  type StoredEvidence,
  type StoredPlans,
  type StoredStatement,
} from './ReviewState';

/** Of a service's row, what a review is made from: the rest are summaries of it. */
export const REVIEW_COLUMNS = [
  'id',
  'entity_ref',
  'revision',
  'scope',
  'look',
  'fingerprint',
  'duties_fingerprint',
  'archived_at',
  'verdict',
  'standing',
  'standing_since',
  'computed_at',
  'ownership_gaps',
  'history_seq',
  'history_hash',
] as const;

export type ReviewRow = Pick<ServiceRow, (typeof REVIEW_COLUMNS)[number]>;

/** Of what was stated, what a {@link RuledReview} is made from. */
export const RULED_STATEMENT_COLUMNS = [
  'service_id',
  'item_id',
  'status',
  'stated_at',
  'owner',
] as const;

/** Of evidence, what a {@link RuledReview} is made from. */
export const RULED_EVIDENCE_COLUMNS = [
  'service_id',
  'item_id',
  'kind',
  'valid_until',
] as const;

type RuledStatementRow = Pick<
  StatementRow,
  (typeof RULED_STATEMENT_COLUMNS)[number]
>;
type RuledEvidenceRow = Pick<
  EvidenceRow,
  (typeof RULED_EVIDENCE_COLUMNS)[number]
>;

/** The one place that knows how a review lies in rows. */
export function toRuledReview(rows: {
  service: ReviewRow;
  statements: readonly RuledStatementRow[];
  evidence: readonly RuledEvidenceRow[];
  plans: readonly PlanRow[];
  followUp: readonly FollowUpRow[];
}): RuledReview {
  const { service } = rows;
  const look = service.look ? JSON.parse(service.look) : undefined;
  const statements: RuledAnswers['statements'] = {};
  for (const row of rows.statements) {
    statements[row.item_id] = toRuledStatement(row);
  }
  const answers = {
    statements,
    evidence: rows.evidence.map(toRuledEvidence),
    plans: toPlans(rows.plans),
    ...toFollowUp(rows.followUp),
  };
  return assembleReview(service, answers, look);
}

export function toAnswers(rows: {
  statements: readonly StatementRow[];
  evidence: readonly EvidenceRow[];
  plans: readonly PlanRow[];
}): Pick<Answers, 'statements' | 'evidence' | 'plans'> {
  return {
    statements: Object.fromEntries(
      rows.statements.map(row => [row.item_id, toStatement(row)]),
    ),
    evidence: rows.evidence.map(toEvidence),
    plans: toPlans(rows.plans),
  };
}

export function assembleReview<Said extends RuledAnswers>(
  service: ReviewRow,
  answers: Said,
  look: CatalogLook | undefined,
): RuledReview & Pick<Said, 'statements' | 'evidence'> {
  const state: RuledReview & Pick<Said, 'statements' | 'evidence'> = {
    id: service.id,
    entityRef: service.entity_ref,
    revision: service.revision,
    scope: JSON.parse(service.scope),
    statements: answers.statements,
    evidence: answers.evidence,
    plans: answers.plans,
    conditions: answers.conditions,
    reviews: answers.reviews,
    exemptions: answers.exemptions,
    drift: answers.drift,
    history: { seq: service.history_seq },
  };
  if (answers.decision) state.decision = answers.decision;
  if (answers.decidedOn) state.decidedOn = answers.decidedOn;
  if (look) state.look = look;
  if (service.fingerprint) state.fingerprint = service.fingerprint;
  if (service.duties_fingerprint) {
    state.dutiesFingerprint = service.duties_fingerprint;
  }
  if (service.archived_at) state.archivedAt = service.archived_at;
  if (service.history_hash) state.history.hash = service.history_hash;
  if (service.verdict && service.standing) {
    const { verdict, standing } = service;
    const { standing_since: standingSince, computed_at: computedAt } = service;
    state.found = foundIn({
      verdict,
      standing,
      ...(standingSince && { standingSince }),
      ...(computedAt && { computedAt }),
      ownershipGaps: service.ownership_gaps ?? 0,
    });
  }
  return state;
}

/** A change of what was said, as the rows will give it back. */
export function asStored(change: ReviewChange): ReviewChange {
  switch (change.kind) {
    case 'statement': {
      const row = toStatementRow('', change.itemId, change.statement);
      return { ...change, statement: toStatement(row) };
    }
    case 'plans':
      return { ...change, plans: JSON.parse(JSON.stringify(change.plans)) };
    case 'scope':
    case 'evidence-added':
    case 'evidence-changed':
    case 'evidence-removed':
      return change;
    default:
      return JSON.parse(JSON.stringify(change));
  }
}

/** The look is by far the largest column: one that lies there is left alone. */
export function toDerivedColumns(
  derived: Derived,
  kept?: CatalogLook,
): Partial<ServiceRow> {
  const { look, summary, scorecard, renewals } = derived;
  const { fingerprint, duties, workloads } = derived;
  return {
    ...(look !== kept && {
      uid: look.entity.metadata.uid ?? null,
      look: JSON.stringify(look),
      looked_at: look.lookedAt,
      ...projection(look),
    }),
    workload: JSON.stringify(workloads),
    duties_fingerprint: dutiesFingerprint(duties),
    verdict: summary.verdict,
    gates_passed: summary.gatesPassed,
    gates_total: summary.gatesTotal,
    open_critical: summary.openCritical,
    open_items: summary.open,
    not_assessed: summary.notAssessed,
    exempt: summary.exempt,
    ownership_gaps: summary.ownershipGaps,
    standing: summary.standing,
    standing_since: summary.standingSince ?? null,
    decision_id: summary.decisionId ?? null,
    next_change_at: summary.nextChangeAt ?? null,
    computed_at: summary.computedAt,
    scorecard,
    renewals,
    checklist_hash: derived.checklistHash,
    fingerprint,
  };
}

export function toStatementRow(
  serviceId: string,
  itemId: string,
  statement: StoredStatement,
): StatementRow {
  return {
    service_id: serviceId,
    item_id: itemId,
    status: statement.status ?? null,
    note: statement.note ?? null,
    owner: statement.owner ?? null,
    stated_by: statement.statedBy ?? null,
    stated_at: statement.statedAt ?? null,
    previous: statement.previous ? JSON.stringify(statement.previous) : null,
  };
}

function toPlans(rows: readonly PlanRow[]): Answers['plans'] {
  const plans: Record<string, StoredPlans> = {};
  for (const row of rows) {
    plans[row.item_id] = {
      ...plans[row.item_id],
      [row.kind]: JSON.parse(row.plan),
    };
  }
  return plans;
}

/** Dozens for each of thousands of services: spreads would take the longest. */
function toRuledStatement(row: RuledStatementRow): RuledStatement {
  const statement: RuledStatement = {};
  if (row.status !== null) {
    statement.status = row.status as RuledStatement['status'];
  }
  if (row.owner !== null) statement.owner = row.owner;
  if (row.stated_at !== null) statement.statedAt = row.stated_at;
  return statement;
}

function toStatement(row: StatementRow): StoredStatement {
  const statement: StoredStatement = toRuledStatement(row);
  if (row.note !== null) statement.note = row.note;
  if (row.stated_by !== null) statement.statedBy = row.stated_by;
  if (row.previous !== null) statement.previous = JSON.parse(row.previous);
  return statement;
}

export function toEvidenceRow(
  serviceId: string,
  evidence: StoredEvidence,
): EvidenceRow {
  return {
    id: evidence.id,
    service_id: serviceId,
    item_id: evidence.itemId,
    kind: evidence.kind,
    title: evidence.title,
    url: evidence.url ?? null,
    note: evidence.note ?? null,
    collected_on: evidence.collectedOn,
    valid_until: evidence.validUntil ?? null,
    added_by: evidence.addedBy,
    added_at: evidence.addedAt,
    idempotency_key: evidence.idempotencyKey ?? null,
  };
}

function toRuledEvidence(row: RuledEvidenceRow): RuledEvidence {
  const evidence: RuledEvidence = {
    itemId: row.item_id,
    kind: row.kind as RuledEvidence['kind'],
  };
  if (row.valid_until !== null) evidence.validUntil = row.valid_until;
  return evidence;
}

function toEvidence(row: EvidenceRow): StoredEvidence {
  const evidence: StoredEvidence = {
    id: row.id,
    itemId: row.item_id,
    kind: row.kind as StoredEvidence['kind'],
    title: row.title,
    collectedOn: row.collected_on,
    addedBy: row.added_by,
    addedAt: row.added_at,
  };
  if (row.url !== null) evidence.url = row.url;
  if (row.note !== null) evidence.note = row.note;
  if (row.valid_until !== null) evidence.validUntil = row.valid_until;
  if (row.idempotency_key !== null) {
    evidence.idempotencyKey = row.idempotency_key;
  }
  return evidence;
}
