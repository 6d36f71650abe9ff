import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { scheduleGlobalTask } from './scheduleGlobalTask';

/** Judges services by a draft of the checklist, on one instance at a time. */
export async function scheduleDraftPreview(options: {
  run: (signal: AbortSignal) => Promise<unknown>;
  scheduler: SchedulerService;
  logger: LoggerService;
}): Promise<void> {
  await scheduleGlobalTask({
    ...options,
    id: 'preview-checklist-draft',
    frequency: { minutes: 2 },
    initialDelay: { seconds: 15 },
    failed: 'Not every service was judged by the draft of the checklist',
  });
}
