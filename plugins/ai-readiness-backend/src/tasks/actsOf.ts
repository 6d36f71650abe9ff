import {
  completeReviewSchema,
  decisionInputSchema,
  evidenceInputSchema,
  exemptionInputSchema,
  launchScopeSchema,
  plansInputSchema,
  type Review,
  stateItemSchema,
} from 'backstage-plugin-ai-readiness-common';
import type {
  SourcedAct,
  SourcedAnswer,
  SourcedAnswers,
  SourcedExemption,
} from 'backstage-plugin-ai-readiness-node';
import { z } from 'zod';
import type { WriteRequest } from '../assessment/requests';
import { parse } from '../http/parse';

/** As much of a review as later acts refer to. */
type Before = Pick<Review, 'reviews' | 'exemptions'>;

/** One thing that somebody did. */
interface Act extends SourcedAct {
  toRequest(before: Before): Iterable<WriteRequest>;
}

/** It is dated by them and answered for: as strict as a request. */
const actSchema = z.strictObject({
  by: z.string().regex(/^user:[^/\s]+\/[^/\s]+$/, 'must be a User ref'),
  at: z.iso.datetime(),
});

/**
 * What was done on a service, in the order in which it was done. The launch
 * scope goes with the last answer that was there before anything was decided.
 */
export function actsOf(service: SourcedAnswers): Act[] {
  const { answers, exemptions = [], decisions = [], reviews = [] } = service;
  const acts = [
    ...answers.map(answer => act(answer, () => answering(answer))),
    ...exemptions.flatMap(exempting),
    ...decisions.map(({ by, at, ...decision }) =>
      act({ by, at }, () => [
        { kind: 'record-decision', body: parse(decisionInputSchema, decision) },
      ]),
    ),
    ...reviews.map(({ by, at, ...done }) =>
      act({ by, at }, ({ reviews: open }) => {
        const reviewId = open.find(({ completed }) => !completed)?.id ?? '';
        const body = parse(completeReviewSchema, done);
        return [{ kind: 'complete-review', reviewId, body }];
      }),
    ),
  ].sort((a, b) => a.at.localeCompare(b.at));
  return withScope(acts, service);
}

function withScope(
  acts: Act[],
  { scope, answers, decisions = [] }: SourcedAnswers,
): Act[] {
  if (!scope) return acts;
  const firstDecision = decisions.map(({ at }) => at).sort()[0] ?? '9999';
  const last = answers
    .filter(({ at }) => at < firstDecision)
    .sort((a, b) => a.at.localeCompare(b.at))
    .pop();
  if (!last) return acts;
  const setting = act(last, () => [
    { kind: 'set-scope', body: parse(launchScopeSchema, scope) },
  ]);
  const after = acts.filter(({ at }) => at <= last.at).length;
  return [...acts.slice(0, after), setting, ...acts.slice(after)];
}

function act(
  { by, at }: SourcedAct,
  toRequest: (before: Before) => Iterable<WriteRequest>,
): Act {
  return { ...parse(actSchema, { by, at }), toRequest };
}

function* answering(answer: SourcedAnswer): Iterable<WriteRequest> {
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

function exempting(exemption: SourcedExemption): Act[] {
  const { itemId, by, at, approved, ...asked } = exemption;
  const asking = act({ by, at }, () => {
    const body = parse(exemptionInputSchema, asked);
    return [{ kind: 'request-exemption', itemId, body }];
  });
  if (!approved) return [asking];
  const approving = act(approved, ({ exemptions }) => {
    const requested = exemptions.find(
      ({ item, state }) => item.id === itemId && state === 'requested',
    );
    const exemptionId = requested?.id ?? '';
    const answer = 'approve' as const;
    return [{ kind: 'answer-exemption', exemptionId, answer, body: {} }];
  });
  return [asking, approving];
}
