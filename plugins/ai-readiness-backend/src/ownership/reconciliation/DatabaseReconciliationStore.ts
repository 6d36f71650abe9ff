import type { Knex } from 'knex';
import type { LossSeen } from 'backstage-plugin-ai-readiness-common';
import type { RuledReview } from '../../assessment/ReviewState';
import {
  REVIEW_COLUMNS,
  RULED_EVIDENCE_COLUMNS,
  RULED_STATEMENT_COLUMNS,
  toRuledReview,
} from '../../assessment/rows';
import type {
  EvidenceRow,
  PlanRow,
  ReconciliationRow,
  ServiceRow,
  StatementRow,
} from '../../database/tables';
import { followUpRows } from '../../database/followUp';
import { whereAmong } from '../../database/visibleServices';
import { writeStamp } from '../../database/writeStamp';
import { JudgedServicesStore } from './JudgedServicesStore';
import type {
  GoneService,
  Hold,
  JudgedService,
  KnownService,
  ReconciliationStore,
  RunResult,
  RunState,
  UnseenServices,
} from './ReconciliationStore';
import {
  byService,
  KNOWN_COLUMNS,
  namedByService,
  type NamingCondition,
  toKnownService,
  toRunState,
} from './rows';
import { pieces } from '../../pieces';
import { Turns } from '../../tasks/Turns';

/** More are no statement that every database takes. */
const CHUNK = 500;
const REFS_AT_ONCE = 5_000;

/** Going through the catalog, on SQLite and Postgres. */
export class DatabaseReconciliationStore implements ReconciliationStore {
  static create(options: { client: Knex }): DatabaseReconciliationStore {
    return new DatabaseReconciliationStore(options.client);
  }

  /** One for all who read and write many: else each would take as long as one may. */
  private readonly turns = Turns.create();

  private constructor(private readonly client: Knex) {}

  async readRun(): Promise<RunState> {
    return toRunState(await this.run().first());
  }

  async requestRun(at: string): Promise<void> {
    await this.run().update({ requested_at: at });
  }

  async beginRun(at: string): Promise<void> {
    await this.run().update({ started_at: at, requested_at: null });
  }

  async endRun(result: RunResult): Promise<void> {
    const { finishedAt, services, liveOwners, missingSince } = result;
    await this.run().update({
      finished_at: finishedAt,
      succeeded_at: finishedAt,
      error: null,
      services,
      missing_since: missingSince ?? null,
      ...(liveOwners && {
        live_owners: JSON.stringify(liveOwners),
        confirmed_loss: null,
      }),
    });
  }

  async failRun(finishedAt: string, error: string): Promise<void> {
    await this.run().update({ finished_at: finishedAt, error });
  }

  async saveHold(
    hold: Hold | undefined,
    confirmedLoss: readonly string[],
  ): Promise<boolean> {
    const saved = await this.run()
      .where({
        confirmed_loss: confirmedLoss.length
          ? JSON.stringify(confirmedLoss)
          : null,
      })
      .update({ guard: hold ? JSON.stringify(hold) : null });
    return saved > 0;
  }

  async confirmLoss({ since, lost }: LossSeen): Promise<boolean> {
    const row = await this.run().first();
    const { hold, confirmedLoss } = toRunState(row);
    if (!row || hold?.since !== since || hold.lost > lost) return false;
    const confirmed = [...new Set([...confirmedLoss, ...hold.lostOwners])];
    // A run may have written another hold since it was read.
    const released = await this.run()
      .where({ guard: row.guard })
      .update({ guard: null, confirmed_loss: JSON.stringify(confirmed) });
    return released > 0;
  }

  async knownByRef(refs: readonly string[]): Promise<KnownService[]> {
    const rows = await this.client<ServiceRow>('services')
      .select(...KNOWN_COLUMNS)
      .modify(query => whereAmong(query, 'entity_ref', refs));
    return rows.map(toKnownService);
  }

  async knownByUid(
    uids: readonly string[],
    exceptIds: readonly string[],
  ): Promise<KnownService[]> {
    const rows = await this.client<ServiceRow>('services')
      .select(...KNOWN_COLUMNS)
      .modify(query => whereAmong(query, 'uid', uids))
      .whereNot(query => whereAmong(query, 'id', exceptIds));
    return rows.map(toKnownService);
  }

  async findService(entityRef: string): Promise<KnownService | undefined> {
    const [row] = await this.client<ServiceRow>('services')
      .where({ entity_ref: entityRef })
      .select(...KNOWN_COLUMNS);
    return row && toKnownService(row);
  }

  async namedOwners(ids: readonly string[]): Promise<Map<string, string[]>> {
    const owners = new Map<string, string[]>();
    for (const some of pieces(ids, CHUNK)) {
      const [statements, plans, conditions] = await Promise.all([
        this.client<StatementRow>('statements')
          .whereIn('service_id', some)
          .whereNotNull('owner')
          .select('service_id', 'item_id', 'owner'),
        this.client<PlanRow>('plans').whereIn('service_id', some),
        this.conditionsInForce(some),
      ]);
      const named = namedByService(statements, plans, conditions);
      named.forEach((refs, id) => owners.set(id, refs));
    }
    return owners;
  }

  async allNamedOwners(): Promise<string[]> {
    const rows = await this.client<ServiceRow>('services')
      .where('revision', '>', 0)
      .whereNull('archived_at')
      .select('id');
    const owners = await this.namedOwners(rows.map(({ id }) => id));
    return [...new Set([...owners.values()].flat())];
  }

  async loadAll(ids: readonly string[]): Promise<RuledReview[]> {
    const states: RuledReview[] = [];
    for (const some of pieces(ids, CHUNK))
      states.push(...(await this.load(some)));
    return states;
  }

  async saveAll(
    services: readonly JudgedService[],
    at: string,
  ): Promise<string[]> {
    return this.client.transaction(tx =>
      JudgedServicesStore.write(tx, services, at, this.turns),
    );
  }

  async countServices(): Promise<number> {
    const [{ services }] = await this.client<ServiceRow>('services')
      .whereNull('archived_at')
      .count({ services: '*' });
    return Number(services);
  }

  /** Piece by piece: the driver's rows are larger than what is kept of them. */
  async findUnseen(
    seenRefs: ReadonlySet<string>,
    begunAt: string,
  ): Promise<UnseenServices> {
    const gone: GoneService[] = [];
    let known = 0;
    let last = '';
    for (;;) {
      const rows = await this.client<ServiceRow>('services')
        .select('id', 'entity_ref')
        .whereNull('archived_at')
        .where('created_at', '<=', begunAt)
        .where('id', '>', last)
        .orderBy('id')
        .limit(REFS_AT_ONCE);
      for (const row of rows) {
        if (seenRefs.has(row.entity_ref)) continue;
        gone.push({ id: row.id, entityRef: row.entity_ref });
      }
      known += rows.length;
      if (rows.length < REFS_AT_ONCE) return { known, gone };
      last = rows[rows.length - 1].id;
    }
  }

  async archive(gone: readonly GoneService[], at: string): Promise<number> {
    let archived = 0;
    for (const some of pieces(gone, CHUNK)) {
      archived += await this.client<ServiceRow>('services')
        .whereIn(
          'id',
          some.map(({ id }) => id),
        )
        // An operator may have let it stand for another entity meanwhile.
        .whereIn(
          'entity_ref',
          some.map(({ entityRef }) => entityRef),
        )
        .whereNull('archived_at')
        .update({ archived_at: at, changed_in: writeStamp() });
    }
    return archived;
  }

  async relink(id: string, entityRef: string): Promise<boolean> {
    return this.client.transaction(async tx => {
      const services = () => tx<ServiceRow>('services');
      const [occupant] = await services().where({ entity_ref: entityRef });
      if (occupant && occupant.id !== id) {
        const cleared = await services()
          .where({ id: occupant.id, revision: 0 })
          .delete();
        // Answered before, or at this very moment.
        if (!cleared) return false;
      }
      const moved = await services().where({ id }).update({
        entity_ref: entityRef,
        archived_at: null,
        catalog_fingerprint: null,
        changed_in: writeStamp(),
      });
      return moved > 0;
    });
  }

  private conditionsInForce(
    serviceIds: readonly string[],
  ): Promise<NamingCondition[]> {
    return this.client
      .from('conditions')
      .join('services', 'services.decision_id', 'conditions.decision_id')
      .whereIn('conditions.service_id', serviceIds)
      .select(
        'conditions.service_id',
        'conditions.owner',
        'conditions.accountable',
      );
  }

  private async load(ids: readonly string[]): Promise<RuledReview[]> {
    const { turns } = this;
    const among = (query: Knex.QueryBuilder) => {
      whereAmong(query, 'service_id', ids);
    };
    // First, so that an answer given meanwhile belongs to a later revision.
    const services = await this.client<ServiceRow>('services')
      .modify(whereAmong, 'id', ids)
      .select(...REVIEW_COLUMNS);
    // One after the other: SQLite answers at once, and nobody else meanwhile.
    const rowsOf = async <Row extends { service_id: string }>(
      query: PromiseLike<Row[]>,
    ) => {
      if (turns.areDue()) await turns.give();
      return byService(await query);
    };
    const statementsOf = await rowsOf(
      this.client<StatementRow>('statements')
        .where(among)
        .select(...RULED_STATEMENT_COLUMNS),
    );
    const evidenceOf = await rowsOf(
      this.client<EvidenceRow>('evidence')
        .where(among)
        .orderBy([{ column: 'added_at' }, { column: 'id' }])
        .select(...RULED_EVIDENCE_COLUMNS),
    );
    const plansOf = await rowsOf(this.client<PlanRow>('plans').where(among));
    const followUpOf = await rowsOf(followUpRows(this.client, ids));
    const states: RuledReview[] = [];
    for (const service of services) {
      if (turns.areDue()) await turns.give();
      states.push(
        toRuledReview({
          service,
          statements: statementsOf(service.id),
          evidence: evidenceOf(service.id),
          plans: plansOf(service.id),
          followUp: followUpOf(service.id),
        }),
      );
    }
    return states;
  }

  private run() {
    return this.client<ReconciliationRow>('reconciliation').where({ id: 1 });
  }
}
