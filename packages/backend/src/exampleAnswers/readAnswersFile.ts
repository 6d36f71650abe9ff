import { readFile } from 'node:fs/promises';
import { addDays } from 'backstage-plugin-ai-readiness-common';
import type {
  SourcedAnswer,
  SourcedAnswers,
  SourcedDecision,
  SourcedExemption,
} from 'backstage-plugin-ai-readiness-node';
import { parse } from 'yaml';
import {
  answersFileSchema,
  type FileAnswer,
  type FileDecision,
  type FileExemption,
} from './schema';

/** The answers of the example company, dated back from `now` (ISO instant). */
export async function readAnswersFile(
  path: string,
  now: string,
): Promise<SourcedAnswers[]> {
  const file = answersFileSchema.parse(parse(await readFile(path, 'utf8')));
  return file.services.map(({ service, scope, answers, ...further }) => ({
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
    exemptions: further.exemptions.map(each => toExemption(each, now)),
    decisions: further.decisions.map(each => toDecision(each, now)),
    reviews: further.reviews.map(({ daysAgo, ...review }) => ({
      ...review,
      at: instant(now, daysAgo),
    })),
  }));
}

/** The time of day stays, so that nothing lies in the future. */
function instant(now: string, daysAgo: number): string {
  return `${addDays(now, -daysAgo)}${now.slice(10)}`;
}

function toDecision(decision: FileDecision, now: string): SourcedDecision {
  const { daysAgo, launchDaysAgo, override, ...rest } = decision;
  return {
    ...rest,
    at: instant(now, daysAgo),
    ...(launchDaysAgo !== undefined && {
      launchOn: addDays(now, -launchDaysAgo),
    }),
    ...(override && {
      override: {
        reason: override.reason,
        until: addDays(now, override.untilInDays),
      },
    }),
  };
}

function toExemption(exemption: FileExemption, now: string): SourcedExemption {
  const { item, daysAgo, untilInDays, approved, ...rest } = exemption;
  return {
    ...rest,
    itemId: item,
    at: instant(now, daysAgo),
    until: addDays(now, untilInDays),
    ...(approved && {
      approved: { by: approved.by, at: instant(now, approved.daysAgo) },
    }),
  };
}

function toAnswer(answer: FileAnswer, now: string): SourcedAnswer {
  const { item, daysAgo, evidence, closurePlan, targetPlan, ...rest } = answer;
  const { deadlineInDays, ...closure } = closurePlan ?? {};
  const { inDays, ...target } = targetPlan ?? {};
  return {
    ...rest,
    itemId: item,
    at: instant(now, daysAgo),
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
