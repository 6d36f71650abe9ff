import type {
  AuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { AnswerSource } from 'backstage-plugin-ai-readiness-node';
import type { DefaultAssessmentService } from '../assessment/DefaultAssessmentService';
import { importAnswers } from './importAnswers';

/**
 * Takes over the answers of all sources, as their services appear in the
 * catalog, and then stops.
 */
export async function scheduleAnswerImport(
  sources: readonly AnswerSource[],
  options: {
    assessments: DefaultAssessmentService;
    auth: AuthService;
    logger: LoggerService;
    scheduler: SchedulerService;
  },
): Promise<void> {
  if (!sources.length) return;
  const waiting = new Map<AnswerSource, Set<string> | undefined>(
    sources.map(source => [source, undefined]),
  );
  const finished = new AbortController();
  await options.scheduler.scheduleTask({
    id: 'import-answers',
    frequency: { seconds: 5 },
    timeout: { minutes: 10 },
    scope: 'local',
    signal: finished.signal,
    fn: async () => {
      for (const [source, pending] of waiting) {
        const left = await importAnswers(source, pending, options);
        if (left.size) waiting.set(source, left);
        else waiting.delete(source);
      }
      if (!waiting.size) finished.abort();
    },
  });
}
