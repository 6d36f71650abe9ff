import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';

/** Has all services judged by the checklist in force, on one instance at a time. */
export async function scheduleRecompute(options: {
  run: (signal: AbortSignal) => Promise<unknown>;
  scheduler: SchedulerService;
  logger: LoggerService;
}): Promise<void> {
  const { run, scheduler, logger } = options;
  await scheduler.scheduleTask({
    id: 'recompute-services',
    // Most of the time there is nothing to do, and one query tells so.
    frequency: { minutes: 1 },
    timeout: { minutes: 30 },
    initialDelay: { seconds: 5 },
    scope: 'global',
    fn: async signal => {
      try {
        await run(signal);
      } catch (error) {
        logger.warn(
          `Not all services are judged by the checklist in force yet; the next run goes on: ${stringifyError(
            error,
          )}`,
        );
      }
    },
  });
}
