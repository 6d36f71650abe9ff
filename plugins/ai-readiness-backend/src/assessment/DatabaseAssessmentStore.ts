import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { followUpRows } from '../database/followUp';
import type {
  EvidenceRow,
  PlanRow,
  ServiceRow,
  StatementRow,
} from '../database/tables';
import type {
  AssessmentStore,
  AuthoredDraft,
  Derived,
} from './AssessmentStore';
import { afterDerived } from './afterDerived';
import { toFollowUp } from './followUpRows';
import { ReviewMemory } from './ReviewMemory';
import { asStored, assembleReview, toAnswers, toDerivedColumns } from './rows';
import {
  type Answers,
  applyChanges,
  NO_ANSWERS,
  type ReviewChange,
  type ReviewState,
} from './ReviewState';
import { writeChange } from '../database/writeChange';
import { writeDerived } from '../database/writeDerived';
import {
  dropServiceDaysAfter,
  writeServiceDays,
} from '../database/writeServiceDays';
import { writeStamp } from '../database/writeStamp';
import {
  isAnotherDay,
  serviceDay,
  tellsThePast,
} from '../portfolio/serviceDay';

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
        changed_in: writeStamp(),
      })
      .onConflict('entity_ref')
      .ignore()
      .returning('*');
    if (begun) return assembleReview(begun, NO_ANSWERS, undefined);
    // Somebody else has begun it in the meantime.
    const state = await this.load(service.entityRef);
    if (!state) throw new Error(`No row for ${service.entityRef} after insert`);
    return state;
  }

  async saveDerived(
    state: ReviewState,
    derived: Derived,
  ): Promise<ReviewState | undefined> {
    const columns = {
      ...toDerivedColumns(derived),
      // Seen by chance: the next way through the catalog compares it anew.
      ...(derived.fingerprint !== state.fingerprint && {
        catalog_fingerprint: null,
      }),
    };
    const { id, revision, fingerprint, dutiesFingerprint } = state;
    const isSame =
      derived.fingerprint === fingerprint &&
      columns.duties_fingerprint === dutiesFingerprint;
    if (isSame) {
      const moved = await this.client<ServiceRow>('services')
        .where({ id, revision, fingerprint: fingerprint ?? null })
        .update(columns);
      return moved ? state : undefined;
    }
    const head = await this.client.transaction(async tx => {
      const how = { unlessLookedAt: true };
      const moved = await writeDerived(tx, state, derived, columns, how);
      // Of a first look, the next way through the catalog keeps the day.
      if (moved && state.found) await writeDay(tx, state, derived);
      return moved;
    });
    if (!head) return undefined;
    const next = afterDerived(state, derived, head);
    if (head.seq !== state.history.seq) this.remember(next);
    return next;
  }

  async saveChanges(
    state: ReviewState,
    changes: readonly ReviewChange[],
    derived: Derived,
    drafts: readonly AuthoredDraft[],
  ): Promise<ReviewState | undefined> {
    const scope = changes.find(({ kind }) => kind === 'scope');
    const columns: Partial<ServiceRow> = {
      ...toDerivedColumns(derived, state.look),
      // Somebody may have looked meanwhile: what the change was judged by
      // need not be what lies there.
      catalog_fingerprint: null,
      revision: state.revision + 1,
      ...(scope?.kind === 'scope' && { scope: JSON.stringify(scope.scope) }),
    };
    const head = await this.client.transaction(async tx => {
      const moved = await writeDerived(tx, state, derived, columns, { drafts });
      if (!moved) return undefined;
      for (const change of changes) await writeChange(tx, state.id, change);
      await writeDay(tx, state, derived);
      return moved;
    });
    if (!head) return undefined;
    const changed = applyChanges(state, changes.map(asStored));
    const revision = state.revision + 1;
    const next = afterDerived({ ...changed, revision }, derived, head);
    // Evidence has an order that the database knows best.
    const isSure = !changes.some(({ kind }) => kind.startsWith('evidence'));
    if (isSure) this.remember(next);
    return next;
  }

  private async answers(serviceId: string): Promise<Answers> {
    const own = { service_id: serviceId };
    const [statements, evidence, plans, followUp] = await Promise.all([
      this.client<StatementRow>('statements').where(own),
      this.client<EvidenceRow>('evidence')
        .where(own)
        .orderBy([{ column: 'added_at' }, { column: 'id' }]),
      this.client<PlanRow>('plans').where(own),
      followUpRows(this.client, [serviceId]),
    ]);
    const said = toAnswers({ statements, evidence, plans });
    return { ...said, ...toFollowUp(followUp) };
  }

  private remember(state: ReviewState): void {
    const { id, revision, history } = state;
    if (!history.hash) return;
    this.memory.follow(id, revision, history.hash, answersOf(state));
  }
}

async function writeDay(
  tx: Knex.Transaction,
  state: ReviewState,
  derived: Derived,
): Promise<void> {
  if (tellsThePast(state, derived)) {
    const day = derived.summary.computedAt.slice(0, 10);
    await dropServiceDaysAfter(tx, state.id, day);
  } else if (!isAnotherDay(state, derived)) {
    return;
  }
  await writeServiceDays(tx, [serviceDay(state.id, state, derived)]);
}

function answersOf(state: ReviewState): Answers {
  const { statements, evidence, plans, decision, decidedOn } = state;
  const { conditions, reviews, exemptions, drift } = state;
  return {
    statements,
    evidence,
    plans,
    ...(decision && { decision }),
    ...(decidedOn && { decidedOn }),
    conditions,
    reviews,
    exemptions,
    drift,
  };
}
