import type { Entity } from '@backstage/catalog-model';
import {
  InputError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import type { FilterPredicate } from '@backstage/filter-predicates';
import {
  applicableChecklist,
  applyChanges,
  assessVerdict,
  type HistoryPage,
  isAiService,
  lastKnown,
  type Ownership,
  type OwnershipConfig,
  type PreviewResult,
  type Review,
  StaleRevisionError,
} from 'backstage-plugin-ai-readiness-common';
import type { CatalogReader } from '../catalog/CatalogReader';
import type { ChecklistService } from '../checklist/ChecklistService';
import { chain } from '../history/chain';
import type { HistoryStore } from '../history/HistoryStore';
import { toHistoryPage } from '../history/toHistoryPage';
import type { AssessmentService, Caller, Writer } from './AssessmentService';
import type { AssessmentStore } from './AssessmentStore';
import { derive, inputFor } from './derive';
import { historyOf } from './historyOf';
import { lookAt } from './lookAt';
import { planChange } from './planChange';
import {
  ownersNamedInRequest,
  type PreviewInput,
  type WriteRequest,
} from './requests';
import {
  applyChange,
  type CatalogLook,
  ownersNamedInReview,
  type ReviewState,
} from './ReviewState';
import { toReview } from './toReview';
import { viewerOf } from './viewerOf';

/**
 * How old the look may be that a write builds on: the page that sends the write
 * took one when it opened, and takes the next one when it reloads.
 */
const LOOK_SERVES_WRITES_FOR_MS = 60_000;

/** A state with the look that it is judged by. */
interface Sighted {
  state: ReviewState;
  look: CatalogLook;
  /** `false`: the catalog did not answer and this is the last known look. */
  current: boolean;
}

/** Loads, calls the pure functions of common, saves, returns. */
export class DefaultAssessmentService implements AssessmentService {
  static create(options: {
    store: AssessmentStore;
    history: HistoryStore;
    catalog: CatalogReader;
    checklists: ChecklistService;
    ownership: OwnershipConfig;
    serviceFilter: FilterPredicate;
    clock: () => string;
  }): DefaultAssessmentService {
    return new DefaultAssessmentService(options);
  }

  private constructor(
    private readonly parts: Parameters<
      typeof DefaultAssessmentService.create
    >[0],
  ) {}

  async getReview(entityRef: string, caller: Caller): Promise<Review> {
    const sighted = await this.sight(entityRef, caller);
    return this.present(sighted, caller);
  }

  async write(
    entityRef: string,
    request: WriteRequest,
    writer: Writer,
    at: string = this.parts.clock(),
  ): Promise<Review> {
    const sighted = await this.sightForWrite(entityRef, request, writer);
    const { state, look } = sighted;
    if (isRepeated(request, state)) return this.present(sighted, writer);
    if (writer.revision !== state.revision) {
      throw await this.stale(entityRef, writer);
    }
    const actor = writer.standing?.ref;
    if (!actor) throw new InputError('A change needs a person who makes it');
    const { checklist } = this.parts.checklists.inForce();
    const { items } = applicableChecklist(checklist, look.entity);
    const change = planChange(request, state, items, { actor, at });
    const drafts = historyOf(state, change);
    if (!drafts.length) return this.present(sighted, writer);

    const changed = applyChange(state, change);
    const derived = derive(changed, look, checklist, this.parts.clock());
    const links = chain(
      state.id,
      state.history,
      drafts.map(draft => ({ ...draft, actor, at })),
    );
    const saved = await this.parts.store.saveChange(
      state,
      change,
      derived,
      links,
    );
    if (!saved) throw await this.stale(entityRef, writer);
    const next = { ...changed, revision: state.revision + 1 };
    return this.present({ ...sighted, state: next }, writer);
  }

  async preview(
    entityRef: string,
    preview: PreviewInput,
    caller: Caller,
  ): Promise<PreviewResult> {
    const { state, look } = await this.sight(entityRef, caller);
    const { checklist } = this.parts.checklists.inForce();
    const scope = preview.scope ?? state.scope;
    const asOf = this.parts.clock();
    const supposed = { ...state, scope };
    const input = inputFor(supposed, look, checklist, asOf);
    return assessVerdict(applyChanges(input, preview.changes));
  }

  async getHistory(
    entityRef: string,
    page: { itemId?: string; cursor?: string; limit: number },
    caller: Caller,
  ): Promise<HistoryPage> {
    await this.requireService(entityRef, caller);
    return toHistoryPage(this.parts.history, entityRef, page);
  }

  /** Looks at the service now; at the last known look where that fails. */
  private async sight(
    entityRef: string,
    caller: Caller,
    furtherOwners: readonly string[] = [],
  ): Promise<Sighted> {
    const { store, catalog, ownership: config, clock } = this.parts;
    const known = await store.load(entityRef);
    const named = [
      ...(known ? ownersNamedInReview(known) : []),
      ...furtherOwners,
    ];
    let reading;
    try {
      reading = await catalog.readService(entityRef, {
        credentials: caller.credentials,
        owners: named,
        hints: known?.look?.refs ?? [],
      });
    } catch (error) {
      if (!known?.look || furtherOwners.length) throw error;
      return { state: known, look: asLastKnown(known.look), current: false };
    }
    this.assertAiService(entityRef, reading?.around.service);
    const now = clock();
    const uid = reading!.around.service.metadata.uid;
    const state = known ?? (await store.begin({ entityRef, uid, at: now }));
    const previous = state.look;
    const look = lookAt(reading!, { config, named, previous, now });
    await this.keep(state, look);
    return { state, look, current: true };
  }

  /** Writes only when something changed, or to keep the time of the look true. */
  private async keep(state: ReviewState, look: CatalogLook): Promise<void> {
    const { checklist } = this.parts.checklists.inForce();
    const derived = derive(state, look, checklist, look.lookedAt);
    const unchanged = derived.fingerprint === state.fingerprint;
    if (unchanged && isRecent(state.look, look.lookedAt)) return;
    await this.parts.store.saveDerived(state.id, derived);
  }

  private async sightForWrite(
    entityRef: string,
    request: WriteRequest,
    writer: Writer,
  ): Promise<Sighted> {
    const owners = ownersNamedInRequest(request);
    const state = await this.parts.store.load(entityRef);
    const serves =
      state?.look && isRecent(state.look, this.parts.clock()) && !owners.length;
    if (serves) {
      await this.requireService(entityRef, writer);
      return { state, look: state.look!, current: true };
    }
    const refs = owners.map(({ ref }) => ref);
    const sighted = await this.sight(entityRef, writer, refs);
    for (const { path, ref } of owners) {
      const liveness = sighted.look.livenesses[ref];
      if (liveness === 'unresolved') {
        throw new InputError(
          `${path}: ${ref} is not in the catalog; name a User or Group that is`,
        );
      }
      if (liveness === 'placeholder') {
        throw new InputError(
          `${path}: ${ref} stands for nobody; name the User or Group that answers`,
        );
      }
    }
    return sighted;
  }

  /** That the service is there and may be seen; the catalog's silence is no no. */
  private async requireService(
    entityRef: string,
    { credentials }: Caller,
  ): Promise<void> {
    try {
      const entity = await this.parts.catalog.readEntity(
        entityRef,
        credentials,
      );
      this.assertAiService(entityRef, entity);
    } catch (error) {
      const silent = error instanceof ServiceUnavailableError;
      if (!silent || !(await this.parts.store.load(entityRef))) throw error;
    }
  }

  private assertAiService(entityRef: string, entity: Entity | undefined): void {
    if (!entity) throw new NotFoundError(`No entity ${entityRef}`);
    if (isAiService(entity, this.parts.serviceFilter)) return;
    throw new NotFoundError(
      `${entityRef} is not an AI service here; annotate it with ai-readiness.io/enabled: 'true' to make it one`,
    );
  }

  private present(sighted: Sighted, caller: Caller): Review {
    const { state, look, current } = sighted;
    const { checklist, hash } = this.parts.checklists.inForce();
    const asOf = this.parts.clock();
    const ownership: Ownership = {
      state: current ? 'live' : 'last-known',
      lookedAt: look.lookedAt,
      areas: look.areas,
    };
    const input = inputFor(state, look, checklist, asOf);
    return {
      ...toReview({
        state,
        look,
        ownership,
        input,
        checklist,
        checklistHash: hash,
      }),
      viewer: viewerOf(caller, look.areas),
    };
  }

  private async stale(
    entityRef: string,
    writer: Writer,
  ): Promise<StaleRevisionError> {
    const current = await this.getReview(entityRef, writer);
    return new StaleRevisionError(
      `The review of ${entityRef} is at revision ${current.revision}, not ${writer.revision}: somebody changed it meanwhile. Nothing was written; apply the change to the current state`,
      current,
    );
  }
}

function isRecent(look: CatalogLook | undefined, now: string): boolean {
  const age = look ? Date.parse(now) - Date.parse(look.lookedAt) : Infinity;
  return age < LOOK_SERVES_WRITES_FOR_MS;
}

/** A request that was carried out before, sent again. */
function isRepeated(request: WriteRequest, state: ReviewState): boolean {
  return (
    request.kind === 'add-evidence' &&
    request.idempotencyKey !== undefined &&
    state.evidence.some(
      piece => piece.idempotencyKey === request.idempotencyKey,
    )
  );
}

function asLastKnown(look: CatalogLook): CatalogLook {
  const livenesses = Object.keys(look.livenesses).map(ref => [ref, 'unknown']);
  return {
    ...look,
    areas: lastKnown(look.areas, look.lookedAt),
    livenesses: Object.fromEntries(livenesses),
  };
}
