import type { RuledReview } from '../../assessment/ReviewState';
import type { ReadinessDeps } from '../../createReadiness';
import type { VisibleServicesReader } from '../../permissions/VisibleServicesReader';
import { scheduleDraftPreview } from '../../tasks/scheduleDraftPreview';
import type { Turns } from '../../tasks/Turns';
import type { DraftSource } from '../ChecklistService';
import { AuthorizedDraftService } from './AuthorizedDraftService';
import { DefaultDraftService } from './DefaultDraftService';
import { DraftJudge } from './DraftJudge';
import type { DraftService } from './DraftService';
import type { DraftVerdictStore } from './DraftVerdictStore';

/** Puts together what shows a new version of the checklist before it counts. */
export function createDraftPreview(options: {
  deps: Pick<ReadinessDeps, 'logger' | 'permissions' | 'scheduler'>;
  store: DraftVerdictStore;
  reviews: { loadAll(ids: readonly string[]): Promise<RuledReview[]> };
  checklists: DraftSource;
  viewers: VisibleServicesReader;
  clock: () => string;
  turns: Turns;
}): { drafts: DraftService; schedule(): Promise<void> } {
  const { deps, store, reviews, checklists, viewers, clock, turns } = options;
  const { logger, permissions, scheduler } = deps;
  const judge = DraftJudge.create({
    store,
    reviews,
    checklists,
    clock,
    turns,
    logger,
  });
  const run = (signal: AbortSignal) => judge.run(signal);
  const drafts = AuthorizedDraftService.create({
    inner: DefaultDraftService.create({ checklists, store, clock }),
    permissions,
    viewers,
  });
  return {
    drafts,
    schedule: () => scheduleDraftPreview({ run, scheduler, logger }),
  };
}
