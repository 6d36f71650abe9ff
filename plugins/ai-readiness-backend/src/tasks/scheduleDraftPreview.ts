import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';

/** Judges services by a draft of the checklist, on one instance at a time. */
export async function scheduleDraftPreview(options: {
  run: (signal: AbortSignal) => Promise<unknown>;
  scheduler: SchedulerService;
  logger: LoggerService;
}): Promise<void> {
  const { run, scheduler, logger } = options;
  await scheduler.scheduleTask({
    id: 'preview-checklist-draft',
    frequency: { minutes: 2 },
    timeout: { minutes: 30 },
    initialDelay: { seconds: 15 },
    scope: 'global',
    fn: async signal => {
      try {
        await run(signal);
      } catch (error) {
        logger.warn(
          `Not every service was judged by the draft of the checklist; the next run goes on: ${stringifyError(
            error,
          )}`,
        );
      }
    },
  });
}
