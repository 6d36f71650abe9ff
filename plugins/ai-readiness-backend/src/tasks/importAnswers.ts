import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { NotFoundError, stringifyError } from '@backstage/errors';
import type {
  AnswerSource,
  SourcedAnswer,
  SourcedAnswers,
} from 'backstage-plugin-ai-readiness-node';
import {
  evidenceInputSchema,
  launchScopeSchema,
  plansInputSchema,
  stateItemSchema,
} from 'backstage-plugin-ai-readiness-common';
import type { WriteRequest } from '../assessment/requests';
import type { DefaultAssessmentService } from '../assessment/DefaultAssessmentService';
import { parse } from '../http/parse';

/** What the import needs; the service without its permission decorator. */
interface Options {
  assessments: Pick<DefaultAssessmentService, 'getReview' | 'write'>;
  auth: AuthService;
  logger: LoggerService;
}

/**
 * States the answers of a source for services that nobody has reviewed yet.
 * Services that the catalog does not hold yet are answered in a later run.
 *
 * @returns the services that are still waited for
 */
export async function importAnswers(
  source: AnswerSource,
  pending: ReadonlySet<string> | undefined,
  options: Options,
): Promise<Set<string>> {
  const waiting = new Set<string>();
  for (const service of await source.read()) {
    if (pending && !pending.has(service.entityRef)) continue;
    try {
      const stated = await importService(service, options);
      options.logger.info(
        `${source.name}: ${stated} answers for ${service.entityRef}`,
      );
    } catch (error) {
      if (error instanceof NotFoundError) waiting.add(service.entityRef);
      else {
        options.logger.error(
          `${source.name}: answers for ${
            service.entityRef
          } not taken over: ${stringifyError(error)}`,
        );
      }
    }
  }
  return waiting;
}

async function importService(
  { entityRef, scope, answers }: SourcedAnswers,
  { assessments, auth }: Options,
): Promise<number> {
  const credentials = await auth.getOwnServiceCredentials();
  const review = await assessments.getReview(entityRef, { credentials });
  // Somebody has been here before, or an earlier run has.
  if (review.revision > 0) return 0;

  let { revision } = review;
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
  return answers.length;
}

function* requestsOf(answer: SourcedAnswer): Iterable<WriteRequest> {
  const { itemId, by: _, at: __, evidence, plans, ...statement } = answer;
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
