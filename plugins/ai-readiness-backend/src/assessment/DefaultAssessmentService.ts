import type { Entity } from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import {
  type ApplicableChecklist,
  applicableChecklist,
  applyChanges,
  assessVerdict,
  type HistoryPage,
  lastKnown,
  type Ownership,
  type PreviewResult,
  type Review,
  shownWhileHeld,
  StaleRevisionError,
} from 'backstage-plugin-ai-readiness-common';
import type {
  ChecklistService,
  LoadedChecklist,
} from '../checklist/ChecklistService';
import type { HistoryStore } from '../history/HistoryStore';
import { toHistoryPage } from '../history/toHistoryPage';
import type { ReviewSignals } from '../signals/ReviewSignals';
import type { AssessmentService, Caller, Writer } from './AssessmentService';
import type { AssessmentStore } from './AssessmentStore';
import { derive } from './derive';
import { historyOfAll } from './historyOf';
import { judge } from './judge';
import type { LookTaker } from './LookTaker';
import type { Judged } from './Sighted';
import { findItem, requireStatable } from './findItem';
import { reviewStateAsOf } from './pastState';
import type { PreviewInput, WriteRequest } from './requests';
import {
  applyChanges as applyReviewChanges,
  type CatalogLook,
  type ReviewState,
} from './ReviewState';
import { toReview } from './toReview';
import { withStatements } from './withStatements';
import { verdictInput } from './verdictInput';
import { viewerOf } from './viewerOf';
import type { WritePlanner } from './WritePlanner';

/** Enough for a service that is looked at all the time. */
const ATTEMPTS = 5;

/** Loads, calls the pure functions of common, saves, returns. */
export class DefaultAssessmentService implements AssessmentService {
  static create(options: {
    store: AssessmentStore;
    history: HistoryStore;
    looks: LookTaker;
    checklists: ChecklistService;
    plans: WritePlanner;
    signals: ReviewSignals;
    clock: () => string;
  }): DefaultAssessmentService {
    return new DefaultAssessmentService(options);
  }

  private constructor(
    private readonly parts: Parameters<
      typeof DefaultAssessmentService.create
    >[0],
  ) {}

  async getReview(
    entityRef: string,
    caller: Caller,
    query: { asOf?: string } = {},
  ): Promise<Review> {
    const judged = await this.parts.looks.sight(entityRef, caller);
    return query.asOf
      ? this.presentPast(judged, query.asOf, caller)
      : this.present(judged, caller);
  }

  async write(
    entityRef: string,
    request: WriteRequest,
    writer: Writer,
    at?: string,
  ): Promise<Review> {
    let tries = writer;
    for (let attempt = 1; ; attempt += 1) {
      const review = await this.attempt(entityRef, request, tries, at);
      if (review) return review;
      // Somebody may have looked meanwhile, which changes no revision.
      if (attempt === ATTEMPTS) throw await this.stale(entityRef, writer);
      const { readAhead: _, ...again } = writer;
      tries = again;
    }
  }

  /** @returns nothing where somebody was faster */
  private async attempt(
    entityRef: string,
    request: WriteRequest,
    writer: Writer,
    backdatedTo?: string,
  ): Promise<Review | undefined> {
    const { signals, clock, plans, looks, store } = this.parts;
    const sighted = await looks.sightForRequest(entityRef, request, writer);
    const { state, look } = sighted;
    const rules = this.rules();
    const judged = (judgedState: ReviewState) =>
      judge(judgedState, look, rules, clock());
    const asIs = () =>
      this.present({ ...sighted, judgement: judged(state) }, writer);
    if (await plans.isRepeated(request, state)) return asIs();
    if (writer.revision !== state.revision) {
      throw await this.stale(entityRef, writer);
    }
    const now = clock();
    const at = backdatedTo ?? now;
    const planned = await plans.plan(request, {
      state,
      look,
      rules,
      by: { actor: actorOf(writer), at, now },
      standing: writer.standing,
    });
    const drafts = historyOfAll(state, planned);
    if (!drafts.length) return asIs();

    const changed = applyReviewChanges(state, planned);
    // What was done in the past is judged as it was then; today comes after it.
    const judgement = judge(changed, look, rules, at);
    const saved = await store.saveChanges(
      state,
      planned,
      derive(changed, judgement, look),
      drafts.map(draft => ({ ...draft, actor: actorOf(writer), at })),
    );
    if (!saved) return undefined;
    // Nobody waits for who is looking.
    signals.changed(entityRef, saved.revision);
    return this.present({ ...sighted, state: saved, judgement }, writer);
  }

  async preview(
    entityRef: string,
    preview: PreviewInput,
    caller: Caller,
  ): Promise<PreviewResult> {
    const { state, look } = await this.parts.looks.sight(entityRef, caller);
    const checklist = this.checklistFor(look.entity);
    const { items } = checklist;
    const input = verdictInput({
      checklist,
      state,
      areas: look.areas,
      livenesses: look.livenesses,
      scope: preview.scope ?? state.scope,
      asOf: this.parts.clock(),
    });
    preview.changes.forEach(change => {
      if (change.kind === 'name-area-owner') return;
      findItem(change.itemId, items, entityRef);
    });
    preview.statements.forEach(({ itemId }) =>
      requireStatable(findItem(itemId, items, entityRef)),
    );
    const supposing = withStatements(input, preview.statements);
    return assessVerdict(applyChanges(supposing, preview.changes));
  }

  async getHistory(
    entityRef: string,
    page: Parameters<AssessmentService['getHistory']>[1],
    caller: Caller,
  ): Promise<HistoryPage> {
    await this.parts.looks.requireVisible(entityRef, caller);
    const found = await toHistoryPage(this.parts.history, entityRef, page);
    // What has left the checklist keeps its history; what never was has none.
    if (page.itemId && !found.entries.length) this.requireKnown(page.itemId);
    return found;
  }

  private requireKnown(itemId: string): void {
    const { gates } = this.parts.checklists.inForce().checklist;
    const known = gates.flatMap(gate => gate.items.map(({ id }) => id));
    if (known.includes(itemId)) return;
    throw new NotFoundError(
      `"${itemId}" is not an item of the checklist; items are: ${known.join(
        ', ',
      )}`,
    );
  }

  private checklistFor(entity: Entity): ApplicableChecklist {
    return applicableChecklist(this.rules().checklist, entity);
  }

  private rules(): LoadedChecklist {
    return this.parts.checklists.inForce();
  }

  private present(judged: Judged, caller: Caller): Review {
    const { state, look, current, held, judgement } = judged;
    const rules = this.rules();
    const ownership = ownershipShown(look, { current, held });
    return {
      ...toReview({ state, look, ownership, judgement, rules }),
      viewer: viewerOf(caller, look.areas),
    };
  }

  /** Nobody changes the past: who looks at it may do nothing there. */
  private async presentPast(
    { state: today }: Judged,
    day: string,
    caller: Caller,
  ): Promise<Review> {
    const asOf = endOfPastDay(day, this.parts.clock());
    const state = await reviewStateAsOf(this.parts.history, today, day);
    const { look } = state;
    if (!look) throw new NotFoundError(`Nothing is known of ${day}`);
    const judgement = judge(state, look, this.rules(), asOf);
    const judged = { state, look, current: true, judgement };
    const { standing: _, ...onlooker } = caller;
    const review = this.present(judged, onlooker);
    const because = `This is the review as it stood on ${day}`;
    return { ...review, viewer: { ...review.viewer, because } };
  }

  private async stale(
    entityRef: string,
    writer: Writer,
  ): Promise<StaleRevisionError> {
    // Not as it was read ahead: that is what has been overtaken.
    const { readAhead: _, ...reader } = writer;
    const current = await this.getReview(entityRef, reader);
    return new StaleRevisionError(
      `The review of ${entityRef} is at revision ${current.revision}, not ${writer.revision}: somebody changed it meanwhile. Nothing was written; apply the change to the current state`,
      current,
    );
  }
}

/** What is not known for sure is shown as that. */
function ownershipShown(
  { areas, lookedAt }: CatalogLook,
  { current, held }: Pick<Judged, 'current' | 'held'>,
): Ownership {
  if (!current) {
    return { state: 'last-known', lookedAt, areas: lastKnown(areas, lookedAt) };
  }
  return held
    ? { state: 'held', lookedAt, areas: shownWhileHeld(areas, held.lastLiveAt) }
    : { state: 'live', lookedAt, areas };
}

function actorOf({ standing }: Writer): string {
  if (standing?.ref) return standing.ref;
  throw new InputError('A change needs a person who makes it');
}

/** The last moment of a day that is over. */
function endOfPastDay(day: string, now: string): string {
  if (day < now.slice(0, 10)) return `${day}T23:59:59.999Z`;
  throw new InputError(
    `asOf: ${day} is not over yet; give a day before ${now.slice(0, 10)}`,
  );
}
