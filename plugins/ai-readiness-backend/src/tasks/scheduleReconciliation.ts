import type { SchedulerService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import type { HumanDuration } from '@backstage/types';

const TASK = 'reconcile-catalog';
/** The backend has other things to do while it starts. */
const INITIAL_DELAY: HumanDuration = { seconds: 10 };

/** Goes through the catalog every few minutes, on one instance at a time. */
export async function scheduleReconciliation(options: {
  run: (signal: AbortSignal) => Promise<void>;
  scheduler: SchedulerService;
  frequency: HumanDuration;
  timeout: HumanDuration;
}): Promise<void> {
  const { run, scheduler, frequency, timeout } = options;
  await scheduler.scheduleTask({
    id: TASK,
    frequency,
    timeout,
    initialDelay: INITIAL_DELAY,
    scope: 'global',
    fn: run,
  });
}

/** Has the next run start now; one that is going goes on instead. */
export async function triggerReconciliation(
  scheduler: SchedulerService,
): Promise<void> {
  try {
    await scheduler.triggerTask(TASK);
  } catch (error) {
    if (!isError(error) || error.name !== 'ConflictError') throw error;
  }
}
