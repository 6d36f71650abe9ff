import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { HumanDuration } from '@backstage/types';

/** Makes the changes that time brings, on one instance at a time. */
export async function scheduleDueChanges(options: {
  run: (signal: AbortSignal) => Promise<unknown>;
  scheduler: SchedulerService;
  frequency: HumanDuration;
  logger: LoggerService;
}): Promise<void> {
  const { run, scheduler, frequency, logger } = options;
  await scheduler.scheduleTask({
    id: 'make-due-changes',
    frequency,
    timeout: { minutes: 30 },
    initialDelay: { seconds: 20 },
    scope: 'global',
    fn: async signal => {
      try {
        await run(signal);
      } catch (error) {
        logger.warn(
          `Not all that is due was changed; the next run goes on: ${stringifyError(
            error,
          )}`,
        );
      }
    },
  });
}
