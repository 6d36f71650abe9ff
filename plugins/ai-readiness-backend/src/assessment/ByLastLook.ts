import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { ChecklistService } from '../checklist/ChecklistService';
import type {
  JudgedService,
  ReconciliationStore,
} from '../ownership/reconciliation/ReconciliationStore';
import { Turns } from '../tasks/Turns';
import type { ReviewSignals } from '../signals/ReviewSignals';
import type { Derived } from './AssessmentStore';
import { derive } from './derive';
import type { SeenService } from './DueStore';
import { judgeWithoutPath } from './judge';
import type { RuledReview } from './ReviewState';

/** Like no fingerprint there is: the next way through the catalog looks anew. */
const UNKNOWN = '';

/** What judging by the last look needs. */
export interface ByLastLookParts {
  services: Pick<ReconciliationStore, 'loadAll' | 'saveAll'>;
  checklists: ChecklistService;
  signals: ReviewSignals;
  clock: () => string;
  logger: LoggerService;
  turns?: Turns;
}

/**
 * Judges services by what was seen of them last, some at a time, and keeps what
 * follows. What another instance has done meanwhile is not done again.
 */
export class ByLastLook {
  static create(parts: ByLastLookParts): ByLastLook {
    return new ByLastLook(parts, parts.turns ?? Turns.create());
  }

  private constructor(
    private readonly parts: ByLastLookParts,
    private readonly turns: Turns,
  ) {}

  /** @returns how many nobody else wrote to meanwhile */
  async judge(
    seen: readonly SeenService[],
    signal?: AbortSignal,
  ): Promise<number> {
    const { services, clock, signals } = this.parts;
    const states = await services.loadAll(seen.map(({ id }) => id));
    const marks = new Map(seen.map(each => [each.id, each]));
    const now = clock();
    const judged: JudgedService[] = [];
    for (const state of inOrder(states)) {
      await this.pauseWhenDue(signal);
      judged.push(...this.judged(state, marks.get(state.id), now));
    }
    await this.pauseWhenDue(signal);
    const kept = new Set(await this.save(judged, now));
    for (const { state, derived } of judged) {
      if (!kept.has(state.entityRef) || !isNews(state, derived)) continue;
      await this.pauseWhenDue();
      await signals.changed(state.entityRef, state.revision, 'seen');
    }
    return kept.size;
  }

  /** Lets requests in between, and stops where that is asked for. */
  private async pauseWhenDue(signal?: AbortSignal): Promise<void> {
    if (!this.turns.areDue()) return;
    await this.turns.give();
    signal?.throwIfAborted();
  }

  /** One service that can't be judged costs the others nothing. */
  private judged(
    state: RuledReview,
    mark: SeenService | undefined,
    now: string,
  ): JudgedService[] {
    const { checklists, logger } = this.parts;
    const { look } = state;
    if (!look) return [];
    try {
      const rules = checklists.inForce();
      const judgement = judgeWithoutPath(state, look, rules, now);
      const derived = derive(state, judgement, look);
      const { catalogFingerprint = UNKNOWN } = mark ?? {};
      return [{ state, derived, catalogFingerprint }];
    } catch (error) {
      logger.error(
        `${state.entityRef} can't be judged: ${stringifyError(error)}`,
      );
      return [];
    }
  }

  /** Keeps all of them, or, where that fails, each that can be kept. */
  private async save(
    judged: readonly JudgedService[],
    now: string,
  ): Promise<string[]> {
    const { services, logger } = this.parts;
    try {
      return await services.saveAll(judged, now);
    } catch (error) {
      logger.debug(`Kept one by one: ${stringifyError(error)}`);
    }
    const kept: string[] = [];
    for (const each of judged) {
      try {
        kept.push(...(await services.saveAll([each], now)));
      } catch (error) {
        logger.warn(
          `What ${
            each.state.entityRef
          } amounts to now is not kept yet: ${stringifyError(error)}`,
        );
      }
    }
    return kept;
  }
}

/** Whether anybody who has it open would see anything else. */
function isNews(
  { fingerprint }: RuledReview,
  { seen, fingerprint: now }: Derived,
): boolean {
  return seen.length > 0 || fingerprint !== now;
}

/** Whoever else writes them at the same time goes the same way. */
function inOrder(states: readonly RuledReview[]): RuledReview[] {
  return [...states].sort((a, b) => (a.id < b.id ? -1 : 1));
}
