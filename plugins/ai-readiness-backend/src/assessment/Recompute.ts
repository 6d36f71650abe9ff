import { ByLastLook, type ByLastLookParts } from './ByLastLook';
import type { DueStore } from './DueStore';

/** So few that others get their turn while they are loaded and written. */
const AT_ONCE = 100;
/** While one piece is judged here, the database writes another one. */
const PIECES_AT_ONCE = 2;
const TOLD_EVERY = 1_000;

/** What a run did. */
export interface RecomputeReport {
  /** Services that had been judged by another checklist. */
  found: number;
  /** Those that nobody else wrote to meanwhile. */
  written: number;
}

/**
 * Judges by what was seen last every service that was judged by another
 * checklist than is in force. May be killed at any moment: what is written is
 * not found again, and the next run goes on with the rest.
 */
export class Recompute {
  static create(
    options: ByLastLookParts & {
      due: Pick<
        DueStore,
        | 'anyJudgedByAnother'
        | 'beginChecklist'
        | 'findJudgedByAnother'
        | 'lastBegunChecklist'
      >;
    },
  ): Recompute {
    return new Recompute(options, ByLastLook.create(options));
  }

  private begun?: string;

  private constructor(
    private readonly parts: Parameters<typeof Recompute.create>[0],
    private readonly byLastLook: ByLastLook,
  ) {}

  /** Tells the other instances which checklist this one goes by, from now on. */
  async begin(): Promise<void> {
    const { due, checklists, clock } = this.parts;
    const { hash } = checklists.inForce();
    if (this.begun === hash) return;
    await due.beginChecklist(hash, clock());
    this.begun = hash;
  }

  /**
   * One pass: who can't be judged is found again in the next run. While instances
   * go by different checklists, the one that was begun last counts: else they
   * would judge everything back and forth.
   */
  async run(signal?: AbortSignal): Promise<RecomputeReport> {
    const { due, checklists, logger } = this.parts;
    await this.begin();
    const { checklist, hash } = checklists.inForce();
    const report: RecomputeReport = { found: 0, written: 0 };
    if (!(await due.anyJudgedByAnother(hash))) return report;
    if ((await due.lastBegunChecklist()) !== hash) return report;
    const pieces = this.pieces(hash);
    const failed = new AbortController();
    const signals = [failed.signal, ...(signal ? [signal] : [])];
    const either = AbortSignal.any(signals);
    const lane = async () => {
      for await (const some of pieces) {
        either.throwIfAborted();
        const written = await this.byLastLook.judge(some, either);
        const before = report.found;
        // Only now: the other lane counts as well.
        report.found += some.length;
        report.written += written;
        if (report.found % TOLD_EVERY < before % TOLD_EVERY) {
          logger.info(
            `${report.found} services are judged by version ${checklist.version} of the checklist`,
          );
        }
      }
    };
    const lanes = Array.from({ length: PIECES_AT_ONCE }, lane);
    try {
      await Promise.all(lanes);
    } finally {
      failed.abort();
      await Promise.allSettled(lanes);
    }
    const { found, written } = report;
    const outcome = `${written} of ${found} services are judged by version ${checklist.version} of the checklist now`;
    if (written === found) logger.info(outcome);
    else logger.warn(`${outcome}; the others in the next run`);
    return report;
  }

  /** Several may take from it at the same time: each piece is handed out once. */
  private async *pieces(hash: string) {
    let after: string | undefined;
    for (;;) {
      const page = { limit: AT_ONCE, ...(after && { after }) };
      const some = await this.parts.due.findJudgedByAnother(hash, page);
      if (!some.length) return;
      after = some[some.length - 1].id;
      yield some;
    }
  }
}
