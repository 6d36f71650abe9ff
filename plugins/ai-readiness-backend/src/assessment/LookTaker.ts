import type { Entity } from '@backstage/catalog-model';
import {
  ConflictError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import type { FilterPredicate } from '@backstage/filter-predicates';
import {
  heldDirectory,
  isAiService,
  type OwnershipConfig,
} from 'backstage-plugin-ai-readiness-common';
import type { CatalogReader, ServiceReading } from '../catalog/CatalogReader';
import type { ChecklistService } from '../checklist/ChecklistService';
import type { Caller } from './AssessmentService';
import type { AssessmentStore } from './AssessmentStore';
import { heldLook } from '../ownership/heldLook';
import type { ReviewSignals } from '../signals/ReviewSignals';
import type {
  GuardWatch,
  HeldLiveness,
} from '../ownership/reconciliation/GuardWatch';
import { derive } from './derive';
import { judge } from './judge';
import { lookAt } from './lookAt';
import { ownersNamedInRequest, type WriteRequest } from './requests';
import {
  assertNameable,
  type Judged,
  lookToKeep,
  type NamedInRequest,
  type Sighted,
} from './Sighted';
import {
  type CatalogLook,
  ownersNamedInReview,
  type ReviewState,
} from './ReviewState';

/**
 * How old the look may be that a write builds on: the page that sends the write
 * took one when it opened, and takes the next one when it reloads.
 */
const LOOK_SERVES_WRITES_FOR_MS = 60_000;

/** Looks at services in the catalog, and keeps what was seen. */
export class LookTaker {
  static create(options: {
    store: AssessmentStore;
    catalog: CatalogReader;
    checklists: ChecklistService;
    ownership: OwnershipConfig;
    serviceFilter: FilterPredicate;
    guard: Pick<GuardWatch, 'held'>;
    signals: ReviewSignals;
    clock: () => string;
  }): LookTaker {
    return new LookTaker(options);
  }

  /** Whether the catalog did not answer when it was last asked. */
  private silent = false;

  private constructor(
    private readonly parts: Parameters<typeof LookTaker.create>[0],
  ) {}

  /** Looks at the service now; at the last known look where that fails. */
  async sight(
    entityRef: string,
    caller: Caller,
    furtherOwners: readonly string[] = [],
  ): Promise<Judged> {
    const { store, catalog, guard, clock } = this.parts;
    const known = await (caller.readAhead ?? store.load(entityRef));
    const named = [
      ...(known ? ownersNamedInReview(known) : []),
      ...furtherOwners,
    ];
    let reading;
    try {
      reading = await this.heard(
        catalog.readService(entityRef, {
          credentials: caller.credentials,
          owners: named,
          hints: known?.look?.refs ?? [],
        }),
      );
    } catch (error) {
      if (!known?.look || furtherOwners.length) throw error;
      assertMayBeShown(error, caller);
      return this.judged({ state: known, look: known.look, current: false });
    }
    const service = this.requireAiService(entityRef, reading?.around.service);
    const now = clock();
    const { uid } = service.metadata;
    const state = known ?? (await store.begin({ entityRef, uid, at: now }));
    const held = await guard.held();
    const look = this.take(reading!, { named, held, now }, state.look);
    const judged = this.judged({
      state,
      look,
      current: true,
      ...(held && { held }),
    });
    const own = furtherOwners.length
      ? lookToKeep(look, ownersNamedInReview(state))
      : look;
    if (caller.tellsThePast) return judged;
    return { ...judged, state: await this.keep(judged, own) };
  }

  private take(
    reading: ServiceReading,
    seen: { named: readonly string[]; held?: HeldLiveness; now: string },
    previous: CatalogLook | undefined,
  ): CatalogLook {
    const { ownership: config } = this.parts;
    const { named, held, now } = seen;
    const directory = held
      ? heldDirectory(reading.directory, held.liveOwners)
      : reading.directory;
    const look = lookAt(
      { ...reading, directory },
      { config, named, previous, now },
    );
    return held ? heldLook(look, previous) : look;
  }

  /**
   * Like {@link LookTaker.sight}, but content with a recent look, and sure that
   * the owners whom the request names can be named. Where no rule hides anything
   * from the caller, that look also tells that the service may be seen.
   */
  async sightForWrite(
    entityRef: string,
    owners: readonly NamedInRequest[],
    caller: Caller,
  ): Promise<Sighted> {
    const { store } = this.parts;
    const state = await (caller.readAhead ?? store.load(entityRef));
    const known = new Set(state && ownersNamedInReview(state));
    const added = owners.filter(({ ref }) => !known.has(ref));
    const recent = isRecent(state?.look, this.parts.clock());
    const isThere = recent && !state?.archivedAt;
    if (state?.look && isThere && !added.length) {
      const { look } = state;
      const liveness = await this.parts.guard.held();
      const held = liveness && { held: liveness };
      if (caller.seesWholeCatalog && !this.silent) {
        this.requireAiService(entityRef, look.entity);
        return { state, look, current: true, ...held };
      }
      const current = await this.requireVisible(entityRef, caller);
      return { state, look, current, ...held };
    }
    const refs = added.map(({ ref }) => ref);
    const sighted = await this.sight(entityRef, caller, refs);
    added.forEach(owner => assertNameable(owner, sighted));
    return sighted;
  }

  /**
   * A decision is made on what is true now, and told of all that stands in its
   * way at once; other writes are content with a recent look.
   */
  async sightForRequest(
    entityRef: string,
    request: WriteRequest,
    caller: Caller,
  ): Promise<Sighted> {
    const owners = ownersNamedInRequest(request);
    try {
      return request.kind === 'record-decision'
        ? await this.sightForDecision(entityRef, owners, caller)
        : await this.sightForWrite(entityRef, owners, caller);
    } catch (error) {
      if (caller.seesWholeCatalog && error instanceof NotFoundError) {
        await this.assertNotArchived(entityRef);
      }
      throw error;
    }
  }

  private async sightForDecision(
    entityRef: string,
    owners: readonly NamedInRequest[],
    caller: Caller,
  ): Promise<Sighted> {
    const refs = owners.map(({ ref }) => ref);
    const sighted = await this.sight(entityRef, caller, refs);
    if (sighted.current) return sighted;
    throw new ServiceUnavailableError(
      'The catalog does not answer, so nobody knows who can answer for what now. Nothing was decided; try again when it does',
    );
  }

  private async assertNotArchived(entityRef: string): Promise<void> {
    const state = await this.parts.store.load(entityRef);
    if (!state?.archivedAt) return;
    throw new ConflictError(
      `${entityRef} left the catalog on ${state.archivedAt.slice(
        0,
        10,
      )}: nothing of it can be changed any more`,
    );
  }

  /**
   * That the service is there and may be seen.
   *
   * @returns whether the catalog answered; its silence is no no
   */
  async requireVisible(entityRef: string, caller: Caller): Promise<boolean> {
    const { catalog, store } = this.parts;
    try {
      const entity = await this.heard(
        catalog.readEntity(entityRef, caller.credentials),
      );
      this.requireAiService(entityRef, entity);
      return true;
    } catch (error) {
      if (!(await store.load(entityRef))) throw error;
      assertMayBeShown(error, caller);
      return false;
    }
  }

  private judged(sighted: Sighted): Judged {
    const { state, look } = sighted;
    const rules = this.parts.checklists.inForce();
    const asOf = this.parts.clock();
    return { ...sighted, judgement: judge(state, look, rules, asOf) };
  }

  /** Writes only when something changed, or to keep the time of the look true. */
  private async keep(
    { state, judgement }: Judged,
    look: CatalogLook,
  ): Promise<ReviewState> {
    const derived = derive(state, judgement, look);
    const unchanged = derived.fingerprint === state.fingerprint;
    if (unchanged && isRecent(state.look, look.lookedAt)) return state;
    const kept = await this.parts.store.saveDerived(state, derived);
    if (!kept) return state;
    if (!unchanged) {
      // Nobody waits for who is looking.
      this.parts.signals.changed(kept.entityRef, kept.revision, 'seen');
    }
    return kept;
  }

  private async heard<T>(request: Promise<T>): Promise<T> {
    try {
      const answer = await request;
      this.silent = false;
      return answer;
    } catch (error) {
      this.silent = error instanceof ServiceUnavailableError;
      throw error;
    }
  }

  private requireAiService(
    entityRef: string,
    entity: Entity | undefined,
  ): Entity {
    if (!entity) throw new NotFoundError(`No entity ${entityRef}`);
    if (isAiService(entity, this.parts.serviceFilter)) return entity;
    throw new NotFoundError(
      `${entityRef} is not an AI service here: it does not match aiReadiness.services.filter, or opts out with ai-readiness.io/enabled: 'false'`,
    );
  }
}

function isRecent(look: CatalogLook | undefined, now: string): boolean {
  const age = look ? Date.parse(now) - Date.parse(look.lookedAt) : Infinity;
  return age < LOOK_SERVES_WRITES_FOR_MS;
}

/**
 * While the catalog is silent it can't say who may see what, so only those who
 * may see everything are shown what was seen last.
 */
function assertMayBeShown(error: unknown, caller: Caller): void {
  const silent = error instanceof ServiceUnavailableError;
  if (!silent || !caller.seesWholeCatalog) throw error;
}
