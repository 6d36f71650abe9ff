import type {
  DraftSource,
  LoadedChecklist,
  LoadedDraft,
} from './ChecklistService';
import { loadDraft } from './draft/loadDraft';
import { loadChecklist, type LoadChecklistOptions } from './loadChecklist';

/**
 * Holds the checklists that were loaded when the backend started: one, and the
 * draft that takes its place on the day from which it counts.
 */
export class DefaultChecklistService implements DraftSource {
  static async create(
    options: LoadChecklistOptions & {
      /** Left out: a draft never begins to count. */
      clock?: () => string;
    },
  ): Promise<DefaultChecklistService> {
    const loaded = await loadChecklist(options);
    const drafted = await loadDraft(loaded, options);
    return new DefaultChecklistService(loaded, drafted, options.clock);
  }

  private constructor(
    private readonly loaded: LoadedChecklist,
    private readonly drafted?: LoadedDraft,
    private readonly clock?: () => string,
  ) {}

  inForce(): LoadedChecklist {
    return this.counting() ?? this.loaded;
  }

  inForceSince(): string | undefined {
    return this.counting()?.countsFrom;
  }

  draft(): LoadedDraft | undefined {
    return this.counting() ? undefined : this.drafted;
  }

  /** Every judgement asks: it costs nothing where no day is set. */
  private counting(): LoadedDraft | undefined {
    const { drafted, clock } = this;
    if (!drafted?.countsFrom || !clock) return undefined;
    // An instant of that day is the greater text.
    return clock() >= drafted.countsFrom ? drafted : undefined;
  }
}
