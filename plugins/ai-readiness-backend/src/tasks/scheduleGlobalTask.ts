import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { HumanDuration } from '@backstage/types';

/** Runs a task again and again, on one instance at a time. */
export async function scheduleGlobalTask(options: {
  id: string;
  run: (signal: AbortSignal) => Promise<unknown>;
  frequency: HumanDuration;
  initialDelay: HumanDuration;
  /** What is said where a run fails: the next one goes on. */
  failed: string;
  scheduler: SchedulerService;
  logger: LoggerService;
}): Promise<void> {
  const { id, run, frequency, initialDelay, failed } = options;
  const { scheduler, logger } = options;
  await scheduler.scheduleTask({
    id,
    frequency,
    timeout: { minutes: 30 },
    initialDelay,
    scope: 'global',
    fn: async signal => {
      try {
        await run(signal);
      } catch (error) {
        logger.warn(
          `${failed}; the next run goes on: ${stringifyError(error)}`,
        );
      }
    },
  });
}
