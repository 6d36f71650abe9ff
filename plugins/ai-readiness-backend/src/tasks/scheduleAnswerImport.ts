import type {
  AuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { AnswerSource } from 'backstage-plugin-ai-readiness-node';
import type { DefaultAssessmentService } from '../assessment/DefaultAssessmentService';
import { importAnswers } from './importAnswers';

/** Half an hour: by then the catalog has read what it was given. */
const MOST_RUNS = 360;

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
  const { logger } = options;
  const finished = new AbortController();
  let runs = 0;
  await options.scheduler.scheduleTask({
    id: 'import-answers',
    frequency: { seconds: 5 },
    timeout: { minutes: 10 },
    scope: 'local',
    signal: finished.signal,
    fn: async () => {
      runs += 1;
      for (const [source, pending] of waiting) {
        try {
          const left = await importAnswers(source, pending, options);
          if (left.size) waiting.set(source, left);
          else waiting.delete(source);
        } catch (error) {
          logger.error(
            `${source.name} can't be read: ${stringifyError(error)}`,
          );
        }
      }
      if (runs >= MOST_RUNS && waiting.size) {
        const missing = [...waiting.values()].flatMap(left => [
          ...(left ?? []),
        ]);
        logger.warn(
          `Answers are not waited for any longer; not in the catalog: ${missing.join(
            ', ',
          )}`,
        );
        waiting.clear();
      }
      if (!waiting.size) finished.abort();
    },
  });
}
