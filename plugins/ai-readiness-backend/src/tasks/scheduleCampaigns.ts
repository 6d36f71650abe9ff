import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { HumanDuration } from '@backstage/types';

/** Renews what campaigns hold, on one instance at a time. */
export async function scheduleCampaigns(options: {
  run: (signal: AbortSignal) => Promise<unknown>;
  scheduler: SchedulerService;
  frequency: HumanDuration;
  logger: LoggerService;
}): Promise<void> {
  const { run, scheduler, frequency, logger } = options;
  await scheduler.scheduleTask({
    id: 'renew-campaigns',
    frequency,
    timeout: { minutes: 30 },
    // After what time changed, and before people are told.
    initialDelay: { seconds: 30 },
    scope: 'global',
    fn: async signal => {
      try {
        await run(signal);
      } catch (error) {
        logger.warn(
          `Not all campaigns were renewed; the next run goes on: ${stringifyError(
            error,
          )}`,
        );
      }
    },
  });
}
