import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { HumanDuration } from '@backstage/types';

/** Tells people what needs them, on one instance at a time. */
export async function scheduleNotices(options: {
  run: (signal: AbortSignal) => Promise<unknown>;
  scheduler: SchedulerService;
  frequency: HumanDuration;
  logger: LoggerService;
}): Promise<void> {
  const { run, scheduler, frequency, logger } = options;
  await scheduler.scheduleTask({
    id: 'tell-owners',
    frequency,
    timeout: { minutes: 30 },
    // After what time changed has been seen.
    initialDelay: { seconds: 40 },
    scope: 'global',
    fn: async signal => {
      try {
        await run(signal);
      } catch (error) {
        logger.warn(
          `Not everybody was told; the next run goes on: ${stringifyError(
            error,
          )}`,
        );
      }
    },
  });
}
