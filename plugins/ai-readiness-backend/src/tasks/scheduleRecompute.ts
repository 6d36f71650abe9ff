import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { scheduleGlobalTask } from './scheduleGlobalTask';

/** Has all services judged by the checklist in force, on one instance at a time. */
export async function scheduleRecompute(options: {
  run: (signal: AbortSignal) => Promise<unknown>;
  scheduler: SchedulerService;
  logger: LoggerService;
}): Promise<void> {
  await scheduleGlobalTask({
    ...options,
    id: 'recompute-services',
    // Most of the time there is nothing to do, and one query tells so.
    frequency: { minutes: 1 },
    initialDelay: { seconds: 5 },
    failed: 'Not all services are judged by the checklist in force yet',
  });
}
