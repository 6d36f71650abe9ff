import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { ChecklistService } from '../checklist/ChecklistService';
import type {
  JudgedService,
  ReconciliationStore,
} from '../ownership/reconciliation/ReconciliationStore';
import { Turns } from '../ownership/reconciliation/Turns';
import type { ReviewSignals } from '../signals/ReviewSignals';
import type { Derived } from './AssessmentStore';
import { derive } from './derive';
import type { DueService, DueStore } from './DueStore';
import { judgeWithoutPath } from './judge';
import type { ReviewState } from './ReviewState';

/** So many are loaded, judged and written in one transaction. */
const AT_ONCE = 200;
/** Like no fingerprint there is: the next way through the catalog looks anew. */
const UNKNOWN = '';

/** What a run did. */
export interface DueReport {
  due: number;
  /** Those that nobody else wrote to meanwhile. */
  written: number;
}

/**
 * Makes the changes that time brings: judges by what was seen last every service
 * whose time has come. What another instance has done is not done again.
 */
export class DueChanges {
  static create(options: {
    due: DueStore;
    services: Pick<ReconciliationStore, 'loadAll' | 'saveAll'>;
    checklists: ChecklistService;
    signals: ReviewSignals;
    clock: () => string;
    logger: LoggerService;
    turns?: Turns;
  }): DueChanges {
    return new DueChanges(options);
  }

  private constructor(
    private readonly parts: Parameters<typeof DueChanges.create>[0],
  ) {}

  /** One pass: who can't be judged is due again in the next run. */
  async run(signal?: AbortSignal): Promise<DueReport> {
    const report: DueReport = { due: 0, written: 0 };
    const now = this.parts.clock();
    let after: DueService | undefined;
    for (;;) {
      signal?.throwIfAborted();
      const page = { limit: AT_ONCE, ...(after && { after }) };
      const due = await this.parts.due.findDue(now, page);
      if (!due.length) return report;
      report.due += due.length;
      report.written += await this.take(due, signal);
      after = due[due.length - 1];
    }
  }

  private async take(
    due: readonly DueService[],
    signal?: AbortSignal,
  ): Promise<number> {
    const { services, clock, signals } = this.parts;
    const { turns = Turns.create() } = this.parts;
    const states = await services.loadAll(due.map(({ id }) => id));
    const marks = new Map(due.map(each => [each.id, each]));
    const now = clock();
    const judged: JudgedService[] = [];
    for (const state of inOrder(states)) {
      if (turns.areDue()) {
        await turns.give();
        signal?.throwIfAborted();
      }
      judged.push(...this.judged(state, marks.get(state.id), now));
    }
    const kept = new Set(await this.save(judged, now));
    for (const { state, derived } of judged) {
      if (!kept.has(state.entityRef) || !isNews(state, derived)) continue;
      await signals.changed(state.entityRef, state.revision, 'seen');
    }
    return kept.size;
  }

  /** One service that can't be judged costs the others nothing. */
  private judged(
    state: ReviewState,
    mark: DueService | undefined,
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
          `What time changed on ${
            each.state.entityRef
          } is not kept yet: ${stringifyError(error)}`,
        );
      }
    }
    return kept;
  }
}

/** Whether anybody who has it open would see anything else. */
function isNews(
  { fingerprint }: ReviewState,
  { seen, fingerprint: now }: Derived,
): boolean {
  return seen.length > 0 || fingerprint !== now;
}

/** Whoever else writes them at the same time goes the same way. */
function inOrder(states: readonly ReviewState[]): ReviewState[] {
  return [...states].sort((a, b) => (a.id < b.id ? -1 : 1));
}
