import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type {
  EvidenceRow,
  PlanRow,
  ServiceRow,
  StatementRow,
} from '../database/tables';
import type { HistoryRecord } from '../history/chain';
import { DatabaseHistoryStore } from '../history/DatabaseHistoryStore';
import type { AssessmentStore, Derived } from './AssessmentStore';
import {
  toDerivedColumns,
  toEvidenceRow,
  toReviewState,
  toStatementRow,
} from './rows';
import type { ReviewChange, ReviewState } from './ReviewState';

/** Reviews on SQLite and Postgres. */
export class DatabaseAssessmentStore implements AssessmentStore {
  static create(options: { client: Knex }): DatabaseAssessmentStore {
    return new DatabaseAssessmentStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  async load(entityRef: string): Promise<ReviewState | undefined> {
    const [service] = await this.client<ServiceRow>('services').where({
      entity_ref: entityRef,
    });
    if (!service) return undefined;
    const own = { service_id: service.id };
    const [statements, evidence, plans] = await Promise.all([
      this.client<StatementRow>('statements').where(own),
      this.client<EvidenceRow>('evidence')
        .where(own)
        .orderBy([{ column: 'added_at' }, { column: 'id' }]),
      this.client<PlanRow>('plans').where(own),
    ]);
    return toReviewState({ service, statements, evidence, plans });
  }

  async begin(service: {
    entityRef: string;
    uid?: string;
    at: string;
  }): Promise<ReviewState> {
    const [begun] = await this.client<ServiceRow>('services')
      .insert({
        id: randomUUID(),
        entity_ref: service.entityRef,
        uid: service.uid ?? null,
        scope: JSON.stringify({ kind: 'full' }),
        created_at: service.at,
      })
      .onConflict('entity_ref')
      .ignore()
      .returning('*');
    if (begun) {
      const nothing = { statements: [], evidence: [], plans: [] };
      return toReviewState({ service: begun, ...nothing });
    }
    // Somebody else has begun it in the meantime.
    const state = await this.load(service.entityRef);
    if (!state) throw new Error(`No row for ${service.entityRef} after insert`);
    return state;
  }

  async saveDerived(
    { id, revision }: Pick<ReviewState, 'id' | 'revision'>,
    derived: Derived,
  ): Promise<void> {
    await this.client<ServiceRow>('services')
      .where({ id, revision })
      .update(toDerivedColumns(derived));
  }

  async saveChange(
    state: ReviewState,
    change: ReviewChange,
    derived: Derived,
    history: readonly HistoryRecord[],
  ): Promise<boolean> {
    const head = history[history.length - 1];
    return this.client.transaction(async tx => {
      const moved = await tx<ServiceRow>('services')
        .where({ id: state.id, revision: state.revision })
        .update({
          ...toDerivedColumns(derived, state.look),
          revision: state.revision + 1,
          ...(head && { history_seq: head.seq, history_hash: head.hash }),
          ...(change.kind === 'scope' && {
            scope: JSON.stringify(change.scope),
          }),
        });
      if (!moved) return false;
      await writeChange(tx, state.id, change);
      await DatabaseHistoryStore.append(tx, state.id, history);
      return true;
    });
  }
}

async function writeChange(
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
    default: // The scope lies in the service's own row.
  }
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
