import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import {
  NotFoundError,
  ServiceUnavailableError,
  stringifyError,
} from '@backstage/errors';
import type { Review } from 'backstage-plugin-ai-readiness-common';
import type {
  AnswerSource,
  SourcedAnswers,
} from 'backstage-plugin-ai-readiness-node';
import type { DefaultAssessmentService } from '../assessment/DefaultAssessmentService';
import { broughtInFor } from '../permissions/CallerStanding';
import { actsOf } from './actsOf';

/** What the import needs; the service without its permission decorator. */
export interface ImportOptions {
  assessments: Pick<DefaultAssessmentService, 'getReview' | 'write'>;
  auth: AuthService;
  logger: LoggerService;
}

/**
 * States the answers of a source for services that nobody has reviewed yet.
 * What can't be taken over is logged and left, so that one mistake in a source
 * costs one service.
 *
 * @param pending - the services to look at; all of them where left out
 * @returns the services that the catalog does not hold yet
 */
export async function importAnswers(
  source: AnswerSource,
  pending: ReadonlySet<string> | undefined,
  options: ImportOptions,
): Promise<Set<string>> {
  const { logger } = options;
  const waiting = new Set<string>();
  for (const service of await source.read()) {
    const { entityRef } = service;
    if (pending && !pending.has(entityRef)) continue;
    try {
      const review = await reviewOf(entityRef, options);
      if (!review) {
        waiting.add(entityRef);
      } else if (review.revision === 0) {
        // Otherwise somebody has been here before, or an earlier run has.
        await importService(service, options);
        logger.info(`${source.name}: answered ${entityRef}`);
      }
    } catch (error) {
      logger.error(
        `${
          source.name
        }: not all answers for ${entityRef} were taken over: ${stringifyError(
          error,
        )}`,
      );
    }
  }
  return waiting;
}

async function reviewOf(
  entityRef: string,
  { assessments, auth }: ImportOptions,
): Promise<Review | undefined> {
  const credentials = await auth.getOwnServiceCredentials();
  try {
    return await assessments.getReview(entityRef, { credentials });
  } catch (error) {
    const later =
      error instanceof NotFoundError ||
      error instanceof ServiceUnavailableError;
    if (later) return undefined;
    throw error;
  }
}

async function importService(
  service: SourcedAnswers,
  { assessments, auth }: ImportOptions,
): Promise<void> {
  const credentials = await auth.getOwnServiceCredentials();
  const { entityRef } = service;
  let review: Pick<Review, 'revision' | 'reviews' | 'exemptions'> = {
    revision: 0,
    reviews: [],
    exemptions: [],
  };
  for (const { by, at, toRequest } of actsOf(service)) {
    for (const request of toRequest(review)) {
      const writer = {
        credentials,
        revision: review.revision,
        standing: broughtInFor(by),
        tellsThePast: true,
      };
      review = await assessments.write(entityRef, request, writer, at);
    }
  }
}
