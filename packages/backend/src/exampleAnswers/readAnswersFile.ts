import { readFile } from 'node:fs/promises';
import { addDays } from 'backstage-plugin-ai-readiness-common';
import type {
  SourcedAnswer,
  SourcedAnswers,
} from 'backstage-plugin-ai-readiness-node';
import { parse } from 'yaml';
import { answersFileSchema, type FileAnswer } from './schema';

/** The answers of the example company, dated back from `now` (ISO instant). */
export async function readAnswersFile(
  path: string,
  now: string,
): Promise<SourcedAnswers[]> {
  const file = answersFileSchema.parse(parse(await readFile(path, 'utf8')));
  return file.services.map(({ service, scope, answers }) => ({
    entityRef: service,
    ...(scope && {
      scope: {
        kind: scope.kind,
        audience: scope.audience,
        volume: scope.volume,
        until: addDays(now, scope.untilInDays),
      },
    }),
    answers: answers.map(answer => toAnswer(answer, now)),
  }));
}

function toAnswer(answer: FileAnswer, now: string): SourcedAnswer {
  const { item, daysAgo, evidence, closurePlan, targetPlan, ...rest } = answer;
  const { deadlineInDays, ...closure } = closurePlan ?? {};
  const { inDays, ...target } = targetPlan ?? {};
  return {
    ...rest,
    itemId: item,
    // The time of day stays, so that nothing lies in the future.
    at: `${addDays(now, -daysAgo)}${now.slice(10)}`,
    evidence: evidence.map(({ daysAgo: age, validForDays, ...piece }) => ({
      ...piece,
      collectedOn: addDays(now, -age),
      ...(validForDays !== undefined && {
        validUntil: addDays(now, validForDays - age),
      }),
    })),
    ...((closurePlan || targetPlan) && {
      plans: {
        ...(closurePlan && {
          closure: {
            ...closure,
            ...(deadlineInDays !== undefined && {
              deadline: addDays(now, deadlineInDays),
            }),
          },
        }),
        ...(targetPlan && {
          target: {
            ...target,
            ...(inDays !== undefined && { date: addDays(now, inDays) }),
          },
        }),
      },
    }),
  };
}
