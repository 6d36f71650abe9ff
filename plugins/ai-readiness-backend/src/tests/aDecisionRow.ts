import type { Decision } from 'backstage-plugin-ai-readiness-common';
import type { DecisionRow } from '../database/tables';
import { NOW } from './FakeCatalog';

/** A break-glass Go, decided now, that holds until a day. */
export function aDecisionRow(serviceId: string, until: string): DecisionRow {
  const decision: Decision = {
    // Unique among decisions, as long as a service has one.
    id: serviceId,
    number: 1,
    decidedAt: NOW,
    decidedBy: 'user:default/grace',
    verdict: 'go',
    computed: { verdict: 'no-go', reasons: [] },
    relation: 'looser',
    scope: { kind: 'full' },
    rationale: 'The old system is switched off tonight.',
    override: { reason: 'There is nothing to go back to', until },
    launchOn: '2026-03-10',
    acceptedRisks: [],
    conditions: [],
    conflicts: [],
    checklist: { id: 'c', title: 'C', version: '1.0.0', hash: 'h' },
    revision: 0,
    snapshotHash: 'f'.repeat(64),
  };
  return {
    id: decision.id,
    service_id: serviceId,
    number: 1,
    verdict: decision.verdict,
    decided_at: NOW,
    decided_by: decision.decidedBy,
    record: JSON.stringify(decision),
    snapshot: '{}',
    snapshot_hash: decision.snapshotHash,
    decided_state: JSON.stringify({
      traits: [],
      checklistVersion: '1.0.0',
      checklistHash: 'h',
      items: {},
    }),
    idempotency_key: null,
  };
}
