import type { Entity } from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import {
  type ApplicableChecklist,
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
import type { ChecklistService } from '../checklist/ChecklistService';
import { chain } from '../history/chain';
import type { HistoryStore } from '../history/HistoryStore';
import { toHistoryPage } from '../history/toHistoryPage';
import type { AssessmentService, Caller, Writer } from './AssessmentService';
import type { AssessmentStore } from './AssessmentStore';
import { checklistFor } from './checklistFor';
import { derive } from './derive';
import { historyOf } from './historyOf';
import { judge } from './judge';
import type { Judged, LookTaker } from './LookTaker';
import { findItem, requireStatable } from './findItem';
import { planChange } from './planChange';
import {
  ownersNamedInRequest,
  type PreviewInput,
  type WriteRequest,
} from './requests';
import { applyChange, type CatalogLook, type ReviewState } from './ReviewState';
import { toReview } from './toReview';
import { withStatements } from './withStatements';
import { verdictInput } from './verdictInput';
import { viewerOf } from './viewerOf';

/** Loads, calls the pure functions of common, saves, returns. */
export class DefaultAssessmentService implements AssessmentService {
  static create(options: {
    store: AssessmentStore;
    history: HistoryStore;
    looks: LookTaker;
    checklists: ChecklistService;
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
    return this.present(
      await this.parts.looks.sight(entityRef, caller),
      caller,
    );
  }

  async write(
    entityRef: string,
    request: WriteRequest,
    writer: Writer,
    at: string = this.parts.clock(),
  ): Promise<Review> {
    const sighted = await this.parts.looks.sightForWrite(
      entityRef,
      ownersNamedInRequest(request),
      writer,
    );
    const { state, look } = sighted;
    const checklist = this.checklistFor(look.entity);
    const judged = (judgedState: ReviewState) =>
      judge(judgedState, look, checklist, this.parts.clock());
    const asIs = () =>
      this.present({ ...sighted, judgement: judged(state) }, writer);
    if (isRepeated(request, state)) return asIs();
    if (writer.revision !== state.revision) {
      throw await this.stale(entityRef, writer);
    }
    const actor = writer.standing?.ref;
    if (!actor) throw new InputError('A change needs a person who makes it');
    const by = { actor, at, now: this.parts.clock() };
    const change = planChange(request, state, checklist.items, by);
    const drafts = historyOf(state, change);
    if (!drafts.length) return asIs();

    const changed = applyChange(state, change);
    const judgement = judged(changed);
    const links = chain(
      state.id,
      state.history,
      drafts.map(draft => ({ ...draft, actor, at })),
    );
    const saved = await this.parts.store.saveChange(
      state,
      change,
      derive(changed, judgement, look),
      links,
    );
    if (!saved) throw await this.stale(entityRef, writer);
    const next = { ...changed, revision: state.revision + 1 };
    return this.present({ ...sighted, state: next, judgement }, writer);
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
    page: { itemId?: string; cursor?: string; limit: number },
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
    const { checklist } = this.parts.checklists.inForce();
    return checklistFor(entity, checklist);
  }

  private present(judged: Judged, caller: Caller): Review {
    const { state, look, current, held, judgement } = judged;
    const { checklist, hash } = this.parts.checklists.inForce();
    const ownership = ownershipShown(look, { current, held });
    return {
      ...toReview({
        state,
        look,
        ownership,
        judgement,
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

/** A request that was carried out before, sent again. */
function isRepeated(request: WriteRequest, state: ReviewState): boolean {
  return (
    request.kind === 'add-evidence' &&
    request.idempotencyKey !== undefined &&
    state.evidence.some(
      piece =>
        piece.idempotencyKey === request.idempotencyKey &&
        piece.itemId === request.itemId,
    )
  );
}
