import type { ChecklistService, LoadedChecklist } from './ChecklistService';
import { loadChecklist, type LoadChecklistOptions } from './loadChecklist';

/** Holds the checklist that was loaded when the backend started. */
export class DefaultChecklistService implements ChecklistService {
  static async create(
    options: LoadChecklistOptions,
  ): Promise<DefaultChecklistService> {
    return new DefaultChecklistService(await loadChecklist(options));
  }

  private constructor(private readonly loaded: LoadedChecklist) {}

  inForce(): LoadedChecklist {
    return this.loaded;
  }
}
