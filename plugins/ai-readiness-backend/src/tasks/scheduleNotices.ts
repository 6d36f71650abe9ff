import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';
import { scheduleGlobalTask } from './scheduleGlobalTask';

/** Tells people what needs them, on one instance at a time. */
export async function scheduleNotices(options: {
  run: (signal: AbortSignal) => Promise<unknown>;
  scheduler: SchedulerService;
  frequency: HumanDuration;
  logger: LoggerService;
}): Promise<void> {
  await scheduleGlobalTask({
    ...options,
    id: 'tell-owners',
    // After what time changed has been seen.
    initialDelay: { seconds: 40 },
    failed: 'Not everybody was told',
  });
}
