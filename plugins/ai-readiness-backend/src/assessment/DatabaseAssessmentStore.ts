import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type {
  EvidenceRow,
  OwnerAssignmentRow,
  PlanRow,
  ServiceRow,
  StatementRow,
} from '../database/tables';
import type { HistoryRecord } from '../history/chain';
import { DatabaseHistoryStore } from '../history/DatabaseHistoryStore';
import type { Assignment } from '../ownership/Assignment';
import { toAssignmentRows } from '../ownership/rows';
import type { AssessmentStore, Derived, Kept } from './AssessmentStore';
import { ReviewMemory } from './ReviewMemory';
import {
  asStored,
  assembleReview,
  toAnswers,
  toDerivedColumns,
  toEvidenceRow,
  toReviewState,
  toStatementRow,
} from './rows';
import {
  type Answers,
  applyChange,
  type ReviewChange,
  type ReviewState,
} from './ReviewState';

/** Reviews on SQLite and Postgres. */
export class DatabaseAssessmentStore implements AssessmentStore {
  static create(options: { client: Knex }): DatabaseAssessmentStore {
    return new DatabaseAssessmentStore(options.client);
  }

  private readonly memory = new ReviewMemory();

  private constructor(private readonly client: Knex) {}

  async load(entityRef: string): Promise<ReviewState | undefined> {
    const [service] = await this.client<ServiceRow>('services').where({
      entity_ref: entityRef,
    });
    if (!service) return undefined;
    const { memory } = this;
    const answers = memory.answers(service) ?? (await this.answers(service.id));
    const look = memory.look(service);
    memory.keep(service, answers, look);
    return assembleReview(service, answers, look);
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

  async saveDerived(kept: Kept, derived: Derived): Promise<void> {
    const { id, revision } = kept;
    const columns = {
      ...toDerivedColumns(derived),
      // Seen by chance: the next way through the catalog compares it anew.
      ...(derived.fingerprint !== kept.fingerprint && {
        catalog_fingerprint: null,
      }),
    };
    // Who has looked later has kept what they saw.
    const asLoaded = { fingerprint: kept.fingerprint ?? null };
    const save = (client: Knex) =>
      client<ServiceRow>('services')
        .where({ id, revision, ...asLoaded })
        .update(columns);
    if (columns.duties_fingerprint === kept.dutiesFingerprint) {
      await save(this.client);
      return;
    }
    await this.client.transaction(async tx => {
      if (!(await save(tx))) return;
      // The first look finds nothing there.
      if (kept.dutiesFingerprint) await dropDuties(tx, id);
      await addDuties(tx, id, derived.duties);
    });
  }

  async saveChange(
    state: ReviewState,
    change: ReviewChange,
    derived: Derived,
    history: readonly HistoryRecord[],
  ): Promise<boolean> {
    const head = history[history.length - 1];
    const columns = toDerivedColumns(derived, state.look);
    const saved = await this.client.transaction(async tx => {
      const moved = await tx<ServiceRow>('services')
        .where({ id: state.id, revision: state.revision })
        .update({
          ...columns,
          // Somebody may have looked meanwhile: what the change was judged by
          // need not be what lies there.
          catalog_fingerprint: null,
          revision: state.revision + 1,
          ...(head && { history_seq: head.seq, history_hash: head.hash }),
          ...(change.kind === 'scope' && {
            scope: JSON.stringify(change.scope),
          }),
        });
      if (!moved) return false;
      await writeChange(tx, state.id, change);
      if (columns.duties_fingerprint !== state.dutiesFingerprint) {
        await dropDuties(tx, state.id);
        await addDuties(tx, state.id, derived.duties);
      }
      await DatabaseHistoryStore.append(tx, state.id, history);
      return true;
    });
    if (saved && head) this.remember(state, change, head.hash);
    return saved;
  }

  private async answers(serviceId: string): Promise<Answers> {
    const own = { service_id: serviceId };
    const [statements, evidence, plans] = await Promise.all([
      this.client<StatementRow>('statements').where(own),
      this.client<EvidenceRow>('evidence')
        .where(own)
        .orderBy([{ column: 'added_at' }, { column: 'id' }]),
      this.client<PlanRow>('plans').where(own),
    ]);
    return toAnswers({ statements, evidence, plans });
  }

  /** Evidence has an order that the database knows best. */
  private remember(state: ReviewState, change: ReviewChange, hash: string) {
    if (change.kind.startsWith('evidence')) return;
    const { statements, evidence, plans } = applyChange(
      state,
      asStored(change),
    );
    this.memory.follow(state.id, state.revision + 1, hash, {
      statements,
      evidence,
      plans,
    });
  }
}

async function dropDuties(tx: Knex.Transaction, serviceId: string) {
  await tx<OwnerAssignmentRow>('owner_assignments')
    .where({ service_id: serviceId })
    .delete();
}

async function addDuties(
  tx: Knex.Transaction,
  serviceId: string,
  duties: readonly Assignment[],
): Promise<void> {
  const rows = toAssignmentRows(serviceId, duties);
  if (!rows.length) return;
  await tx<OwnerAssignmentRow>('owner_assignments').insert(rows);
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
