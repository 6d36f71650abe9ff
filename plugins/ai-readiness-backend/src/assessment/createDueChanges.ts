import type {
  LoggerService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { ChecklistService } from '../checklist/ChecklistService';
import { readDueConfig } from '../config';
import type { ReconciliationStore } from '../ownership/reconciliation/ReconciliationStore';
import type { ReviewSignals } from '../signals/ReviewSignals';
import { scheduleDueChanges } from '../tasks/scheduleDueChanges';
import type { Turns } from '../tasks/Turns';
import { DueChanges } from './DueChanges';
import type { DueStore } from './DueStore';

/** Puts together what makes the changes that time brings. */
export function createDueChanges(options: {
  deps: {
    config: RootConfigService;
    logger: LoggerService;
    scheduler: SchedulerService;
  };
  due: DueStore;
  services: Pick<ReconciliationStore, 'loadAll' | 'saveAll'>;
  checklists: ChecklistService;
  signals: ReviewSignals;
  clock: () => string;
  turns: Turns;
}): { schedule(): Promise<void> } {
  const { deps, ...parts } = options;
  const { config, logger, scheduler } = deps;
  const changes = DueChanges.create({ ...parts, logger });
  const run = (signal: AbortSignal) => changes.run(signal);
  const { frequency } = readDueConfig(config);
  return {
    schedule: () => scheduleDueChanges({ run, scheduler, frequency, logger }),
  };
}
