import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';
import { scheduleGlobalTask } from './scheduleGlobalTask';

/** Renews what campaigns hold, on one instance at a time. */
export async function scheduleCampaigns(options: {
  run: (signal: AbortSignal) => Promise<unknown>;
  scheduler: SchedulerService;
  frequency: HumanDuration;
  logger: LoggerService;
}): Promise<void> {
  await scheduleGlobalTask({
    ...options,
    id: 'renew-campaigns',
    // After what time changed, and before people are told.
    initialDelay: { seconds: 30 },
    failed: 'Not all campaigns were renewed',
  });
}
