import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';
import { scheduleGlobalTask } from './scheduleGlobalTask';

/** Makes the changes that time brings, on one instance at a time. */
export async function scheduleDueChanges(options: {
  run: (signal: AbortSignal) => Promise<unknown>;
  scheduler: SchedulerService;
  frequency: HumanDuration;
  logger: LoggerService;
}): Promise<void> {
  await scheduleGlobalTask({
    ...options,
    id: 'make-due-changes',
    initialDelay: { seconds: 20 },
    failed: 'Not all that is due was changed',
  });
}
