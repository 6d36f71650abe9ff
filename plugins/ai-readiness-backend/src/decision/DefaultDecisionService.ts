import { NotFoundError } from '@backstage/errors';
import {
  type Decision,
  type DecisionDetail,
  decisionInputSchema,
  decisionMemo,
  type DecisionPreview,
  type DecisionsPage,
  type HistoryVerification,
  type Replay,
  replaySnapshot,
} from 'backstage-plugin-ai-readiness-common';
import type { Caller } from '../assessment/AssessmentService';
import type { LookTaker } from '../assessment/LookTaker';
import { toAiService } from '../assessment/toAiService';
import { ownersNamedInDraft } from '../assessment/requests';
import type { WritePlanner } from '../assessment/WritePlanner';
import type { ChecklistService } from '../checklist/ChecklistService';
import type { HistoryStore } from '../history/HistoryStore';
import { verifyHistory } from '../history/verifyHistory';
import { decodeCursor, encodeCursor } from '../http/cursor';
import type { DecisionService } from './DecisionService';
import type { DecisionStore, KeptDecision } from './DecisionStore';
import { drawUp, prepare, sha256 } from './planDecision';
import type { DecisionInput, DraftInput } from './requests';

/** Loads what was decided, calls the pure functions of common, returns. */
export class DefaultDecisionService implements DecisionService {
  static create(options: {
    decisions: DecisionStore;
    history: HistoryStore;
    looks: LookTaker;
    checklists: ChecklistService;
    plans: WritePlanner;
    clock: () => string;
  }): DefaultDecisionService {
    return new DefaultDecisionService(options);
  }

  private constructor(
    private readonly parts: Parameters<typeof DefaultDecisionService.create>[0],
  ) {}

  async list(
    entityRef: string,
    page: { cursor?: string; limit: number },
    caller: Caller,
  ): Promise<DecisionsPage> {
    const { looks, decisions } = this.parts;
    const offset = decodeCursor(page.cursor, { entityRef });
    await looks.requireVisible(entityRef, caller);
    // One more than asked for tells whether there is a next page.
    const limit = page.limit + 1;
    const found = await decisions.list(entityRef, { offset, limit });
    const shown = found.slice(0, page.limit);
    return {
      decisions: shown,
      ...(found.length > shown.length && {
        nextCursor: encodeCursor(offset + shown.length, { entityRef }),
      }),
    };
  }

  async get(
    entityRef: string,
    decisionId: string,
    caller: Caller,
  ): Promise<DecisionDetail> {
    const kept = await this.find(entityRef, decisionId, caller);
    return {
      decision: kept.decision,
      service: { entityRef, title: await this.titleOf(entityRef, caller) },
      snapshot: readable(kept.snapshot),
    };
  }

  async memo(
    entityRef: string,
    decisionId: string,
    caller: Caller,
  ): Promise<string> {
    const { decision } = await this.find(entityRef, decisionId, caller);
    const title = await this.titleOf(entityRef, caller);
    return decisionMemo(decision, { service: { entityRef, title } });
  }

  async replay(
    entityRef: string,
    decisionId: string,
    caller: Caller,
  ): Promise<Replay> {
    const kept = await this.find(entityRef, decisionId, caller);
    const { snapshot: text, decision } = kept;
    return replaySnapshot({ text, decision, sha256 });
  }

  async preview(
    entityRef: string,
    draft: DraftInput,
    caller: Caller,
  ): Promise<DecisionPreview> {
    const { looks, checklists, clock, plans } = this.parts;
    const refs = ownersNamedInDraft(draft).map(({ ref }) => ref);
    const { state, look } = await looks.sight(entityRef, caller, refs);
    const rules = checklists.inForce();
    const now = clock();
    const actor = caller.standing?.ref ?? '';
    const by = { actor, at: now, now };
    const context = await plans.supposing({
      state,
      look,
      rules,
      by,
      standing: caller.standing,
    });
    const prepared = prepare(draft, context);
    const { computed, problems, conflicts, couldDecide } = prepared;
    const whole = wholeOf(draft);
    const decision: Decision | undefined =
      whole && !problems.length
        ? drawUp(whole, prepared, context).decision
        : undefined;
    return {
      ...(decision && { decision }),
      computed,
      problems,
      conflicts,
      separationOfDuties: rules.checklist.policy.separationOfDuties,
      couldDecide,
    };
  }

  async verifyHistory(
    entityRef: string,
    caller: Caller,
  ): Promise<HistoryVerification> {
    await this.parts.looks.requireVisible(entityRef, caller);
    const { history, clock } = this.parts;
    return verifyHistory(history, entityRef, clock());
  }

  /** As the catalog calls it now; a decision outlives the name it was made under. */
  private async titleOf(entityRef: string, caller: Caller): Promise<string> {
    const { state } = await this.parts.looks.sightForWrite(
      entityRef,
      [],
      caller,
    );
    return state.look ? toAiService(state.look).title : entityRef;
  }

  private async find(
    entityRef: string,
    decisionId: string,
    caller: Caller,
  ): Promise<KeptDecision> {
    await this.parts.looks.requireVisible(entityRef, caller);
    const kept = await this.parts.decisions.find(entityRef, decisionId);
    if (kept) return kept;
    throw new NotFoundError(`${entityRef} has no decision "${decisionId}"`);
  }
}

/** A draft from which nothing is missing. */
function wholeOf(draft: DraftInput): DecisionInput | undefined {
  const parsed = decisionInputSchema.safeParse(draft);
  return parsed.success ? parsed.data : undefined;
}

/** A damaged snapshot is shown as the text that it is. */
function readable(snapshot: string): DecisionDetail['snapshot'] {
  try {
    return JSON.parse(snapshot);
  } catch {
    return snapshot;
  }
}
