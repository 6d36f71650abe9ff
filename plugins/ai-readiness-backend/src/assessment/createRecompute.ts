import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { scheduleRecompute } from '../tasks/scheduleRecompute';
import type { ByLastLookParts } from './ByLastLook';
import type { DueStore } from './DueStore';
import { Recompute } from './Recompute';

/** Puts together what follows a change of the checklist. */
export function createRecompute(
  options: Omit<ByLastLookParts, 'logger'> & {
    deps: { logger: LoggerService; scheduler: SchedulerService };
    due: DueStore;
  },
): { schedule(): Promise<void> } {
  const { deps, ...parts } = options;
  const { logger, scheduler } = deps;
  const recompute = Recompute.create({ ...parts, logger });
  const run = (signal: AbortSignal) => recompute.run(signal);
  const schedule = async () => {
    await recompute.begin();
    await scheduleRecompute({ run, scheduler, logger });
  };
  return { schedule };
}
