import { ByLastLook, type ByLastLookParts } from './ByLastLook';
import type { DueService, DueStore } from './DueStore';

/** So many are loaded, judged and written in one transaction. */
const AT_ONCE = 200;

/** What a run did. */
export interface DueReport {
  due: number;
  /** Those that nobody else wrote to meanwhile. */
  written: number;
}

/**
 * Makes the changes that time brings: judges by what was seen last every service
 * whose time has come.
 */
export class DueChanges {
  static create(
    options: ByLastLookParts & { due: Pick<DueStore, 'findDue'> },
  ): DueChanges {
    return new DueChanges(options, ByLastLook.create(options));
  }

  private constructor(
    private readonly parts: Parameters<typeof DueChanges.create>[0],
    private readonly byLastLook: ByLastLook,
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
      report.written += await this.byLastLook.judge(due, signal);
      after = due[due.length - 1];
    }
  }
}
