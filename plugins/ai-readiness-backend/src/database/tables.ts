/** Rows as they lie in the database; see the comments in `migrations/`. */
export interface ServiceRow {
  id: string;
  entity_ref: string;
  uid: string | null;
  revision: number;
  scope: string;
  look: string | null;
  looked_at: string | null;
  verdict: string | null;
  gates_passed: number | null;
  gates_total: number | null;
  open_critical: number | null;
  open_items: number | null;
  not_assessed: number | null;
  exempt: number | null;
  ownership_gaps: number | null;
  next_change_at: string | null;
  computed_at: string | null;
  fingerprint: string | null;
  history_seq: number;
  history_hash: string | null;
  created_at: string;
  title: string | null;
  owner_ref: string | null;
  system_ref: string | null;
  domain_ref: string | null;
  lifecycle: string | null;
  risk_tier: string | null;
  workload: string | null;
  catalog_fingerprint: string | null;
  duties_fingerprint: string | null;
  archived_at: string | null;
  owner_refs: string | null;
  standing: string | null;
  standing_since: string | null;
  decision_id: string | null;
  type: string | null;
  scorecard: string | null;
  renewals: string | null;
  changed_in: string | null;
  checklist_hash: string | null;
}

export interface ServiceDayRow {
  service_id: string;
  day: string;
  standing: string;
  verdict: string;
  /** SQLite has no booleans. */
  has_gap: boolean | 0 | 1;
}

export interface DecisionRow {
  id: string;
  service_id: string;
  number: number;
  verdict: string;
  decided_at: string;
  decided_by: string;
  record: string;
  snapshot: string;
  snapshot_hash: string;
  decided_state: string;
  idempotency_key: string | null;
}

export interface ConditionRow {
  id: string;
  service_id: string;
  decision_id: string;
  item_id: string;
  owner: string;
  accountable: string | null;
  deadline: string;
  closed_at: string | null;
  record: string;
}

export interface FollowUpReviewRow {
  id: string;
  service_id: string;
  decision_id: string | null;
  kind: string;
  due_on: string;
  completed_at: string | null;
  outcome: string | null;
  record: string;
  idempotency_key: string | null;
}

export interface ExemptionRow {
  id: string;
  service_id: string;
  item_id: string;
  until: string;
  record: string;
}

export interface DriftRow {
  id: string;
  service_id: string;
  decision_id: string;
  code: string;
  since: string;
  until: string | null;
  record: string;
}

export interface OwnerAssignmentRow {
  service_id: string;
  position: number;
  kind: string;
  area: string;
  item_id: string | null;
  owner_ref: string | null;
  owner_liveness: string | null;
  problem: string | null;
  source: string | null;
  liveness: string;
  since: string | null;
  remedy: string | null;
  status: string | null;
  due_on: string | null;
  /** SQLite has no booleans. */
  is_gap: boolean | 0 | 1;
}

export interface ReconciliationRow {
  id: number;
  requested_at: string | null;
  started_at: string | null;
  finished_at: string | null;
  succeeded_at: string | null;
  error: string | null;
  services: number | null;
  live_owners: string | null;
  guard: string | null;
  confirmed_loss: string | null;
  missing_since: string | null;
}

export interface StatementRow {
  service_id: string;
  item_id: string;
  status: string | null;
  note: string | null;
  owner: string | null;
  stated_by: string | null;
  stated_at: string | null;
  previous: string | null;
}

export interface EvidenceRow {
  id: string;
  service_id: string;
  item_id: string;
  kind: string;
  title: string;
  url: string | null;
  note: string | null;
  collected_on: string;
  valid_until: string | null;
  added_by: string;
  added_at: string;
  idempotency_key: string | null;
}

export interface PlanRow {
  service_id: string;
  item_id: string;
  kind: string;
  plan: string;
}

export interface HistoryRow {
  service_id: string;
  seq: number;
  at: string;
  actor: string;
  kind: string;
  item_id: string | null;
  from_value: string | null;
  to_value: string | null;
  prev_hash: string | null;
  hash: string;
}

export interface CampaignRow {
  id: string;
  revision: number;
  title: string;
  goal: string | null;
  filter: string;
  item_ids: string;
  due_on: string;
  owner: string;
  created_by: string;
  created_at: string;
  looked_at: string | null;
  closed_at: string | null;
  outcome: string | null;
  ended_by: string | null;
  end_reason: string | null;
  idempotency_key: string | null;
}

export interface CampaignTaskRow {
  campaign_id: string;
  service_id: string;
  item_id: string;
  joined_on: string;
  done_on: string | null;
  dropped_on: string | null;
}

export interface DraftVerdictRow {
  service_id: string;
  draft_hash: string;
  in_force_hash: string;
  as_of: string;
  based_on: string;
  from_verdict: string;
  from_standing: string;
  to_verdict: string;
  to_standing: string;
  severity: number | null;
  reasons: string | null;
  computed_at: string;
}

export interface BegunChecklistRow {
  hash: string;
  begun_at: string;
}
