import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import {
  NotFoundError,
  ServiceUnavailableError,
  stringifyError,
} from '@backstage/errors';
import {
  evidenceInputSchema,
  launchScopeSchema,
  plansInputSchema,
  type Review,
  stateItemSchema,
} from 'backstage-plugin-ai-readiness-common';
import type {
  AnswerSource,
  SourcedAnswer,
  SourcedAnswers,
} from 'backstage-plugin-ai-readiness-node';
import type { DefaultAssessmentService } from '../assessment/DefaultAssessmentService';
import type { WriteRequest } from '../assessment/requests';
import { z } from 'zod';
import { parse } from '../http/parse';

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
  { entityRef, scope, answers }: SourcedAnswers,
  { assessments, auth }: ImportOptions,
): Promise<void> {
  const credentials = await auth.getOwnServiceCredentials();
  let revision = 0;
  const write = async (request: WriteRequest, by: string, at: string) => {
    const standing = { ref: by, ownershipRefs: [], mayState: true };
    const writer = { credentials, revision, standing };
    const written = await assessments.write(entityRef, request, writer, at);
    revision = written.revision;
  };
  const inOrder = [...answers].sort((a, b) => a.at.localeCompare(b.at));
  for (const answer of inOrder) {
    for (const request of requestsOf(answer)) {
      await write(request, answer.by, answer.at);
    }
  }
  const last = inOrder[inOrder.length - 1];
  if (scope && last) {
    const body = parse(launchScopeSchema, scope);
    await write({ kind: 'set-scope', body }, last.by, last.at);
  }
}

/** A statement is dated by it and answered for: as strict as a request. */
const authorshipSchema = z.strictObject({
  by: z.string().regex(/^user:[^/\s]+\/[^/\s]+$/, 'must be a User ref'),
  at: z.iso.datetime(),
});

function* requestsOf(answer: SourcedAnswer): Iterable<WriteRequest> {
  const { itemId, by, at, evidence, plans, ...statement } = answer;
  parse(authorshipSchema, { by, at });
  const body = parse(stateItemSchema, statement);
  yield { kind: 'state-item', itemId, body };
  for (const piece of evidence ?? []) {
    const parsed = parse(evidenceInputSchema, piece);
    yield { kind: 'add-evidence', itemId, body: parsed };
  }
  if (plans) {
    const parsed = parse(plansInputSchema, plans);
    yield { kind: 'save-plans', itemId, body: parsed };
  }
}
