import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { RuledReview } from '../../assessment/ReviewState';
import { Turns } from '../../tasks/Turns';
import type { DraftSource } from '../ChecklistService';
import type {
  DraftVerdict,
  DraftVerdictStore,
  StaleService,
} from './DraftVerdictStore';
import { judgeByDraft } from './judgeByDraft';
import { type Preview, previewBasis } from './previewBasis';

/** So many are loaded, judged and written at a time: more would keep others waiting. */
const AT_ONCE = 50;

/** Judges by a draft what has changed since it was judged last. */
export class DraftJudge {
  static create(options: {
    store: DraftVerdictStore;
    reviews: { loadAll(ids: readonly string[]): Promise<RuledReview[]> };
    checklists: DraftSource;
    clock: () => string;
    logger: LoggerService;
    turns?: Turns;
  }): DraftJudge {
    return new DraftJudge(options);
  }

  private constructor(
    private readonly parts: Parameters<typeof DraftJudge.create>[0],
  ) {}

  /** Nothing of the services changes. Answers how many were judged. */
  async run(signal?: AbortSignal): Promise<number> {
    const { store, checklists, clock } = this.parts;
    const preview = previewBasis(checklists, clock());
    await store.forgetOthers(preview?.draft.hash);
    if (!preview) return 0;
    let judged = 0;
    let after: string | undefined;
    for (;;) {
      signal?.throwIfAborted();
      const page = { limit: AT_ONCE, ...(after && { after }) };
      const stale = await store.findStale(preview.basis, page);
      if (!stale.length) return judged;
      judged += await this.take(stale, preview, signal);
      after = stale[stale.length - 1].id;
    }
  }

  private async take(
    stale: readonly StaleService[],
    preview: Preview,
    signal?: AbortSignal,
  ): Promise<number> {
    const { store, reviews, clock, turns = Turns.create() } = this.parts;
    const stamps = new Map(stale.map(({ id, changedIn }) => [id, changedIn]));
    const states = await reviews.loadAll([...stamps.keys()]);
    const verdicts: DraftVerdict[] = [];
    for (const state of states) {
      if (turns.areDue()) {
        await turns.give();
        signal?.throwIfAborted();
      }
      const basedOn = stamps.get(state.id) ?? '';
      verdicts.push(...this.judged(state, basedOn, preview));
    }
    await store.save(preview.basis, verdicts, clock());
    return verdicts.length;
  }

  /** One service that can't be judged costs the others nothing. */
  private judged(
    state: RuledReview,
    basedOn: string,
    preview: Preview,
  ): DraftVerdict[] {
    const { look } = state;
    if (!look) return [];
    try {
      const outcome = judgeByDraft(state, look, preview);
      return [{ serviceId: state.id, basedOn, ...outcome }];
    } catch (error) {
      this.parts.logger.error(
        `${
          state.entityRef
        } can't be judged by the draft of the checklist: ${stringifyError(
          error,
        )}`,
      );
      return [];
    }
  }
}
