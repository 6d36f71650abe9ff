import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  closeConditionSchema,
  completeReviewSchema,
  decisionDraftSchema,
  decisionInputSchema,
  decisionsQuerySchema,
  exemptionAnswerSchema,
  exemptionInputSchema,
  extendConditionSchema,
  reReviewInputSchema,
} from 'backstage-plugin-ai-readiness-common';
import type { Request, Response, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { AssessmentService } from '../assessment/AssessmentService';
import { SERVICE, serviceOf, writeReview } from '../assessment/router';
import { idempotencyKey } from '../http/headers';
import { parse } from '../http/parse';
import type { DecisionService } from './DecisionService';
import type { DecisionWrite } from './requests';

const DECISION = `${SERVICE}/decisions/:decisionId`;
const CONDITION = `${SERVICE}/conditions/:conditionId`;
const EXEMPTION = `${SERVICE}/exemptions/:exemptionId`;

/** Decisions over HTTP; the contract is `operations` in common. */
export function createDecisionRouter(options: {
  decisions: DecisionService;
  assessments: AssessmentService;
  httpAuth: HttpAuthService;
}): Router {
  const { decisions, httpAuth } = options;
  const router = PromiseRouter();
  const callerOf = async (req: Request) => ({
    credentials: await httpAuth.credentials(req),
    request: req,
  });
  const write = (req: Request, res: Response, request: DecisionWrite) =>
    writeReview(req, res, request, options);
  const keyOf = (req: Request) => ({
    idempotencyKey: idempotencyKey(req.header('idempotency-key')),
  });

  router.get(`${SERVICE}/decisions`, async (req, res) => {
    const page = parse(decisionsQuerySchema, req.query);
    const caller = await callerOf(req);
    res.json(await decisions.list(serviceOf(req), page, caller));
  });

  router.post(`${SERVICE}/decisions`, async (req, res) => {
    const body = parse(decisionInputSchema, req.body);
    await write(req, res, { kind: 'record-decision', body, ...keyOf(req) });
  });

  router.post(`${SERVICE}/decisions/preview`, async (req, res) => {
    const draft = parse(decisionDraftSchema, req.body);
    const caller = await callerOf(req);
    res.json(await decisions.preview(serviceOf(req), draft, caller));
  });

  router.get(DECISION, async (req, res) => {
    const { decisionId } = req.params;
    const caller = await callerOf(req);
    res.json(await decisions.get(serviceOf(req), decisionId, caller));
  });

  router.get(`${DECISION}/memo`, async (req, res) => {
    const { decisionId } = req.params;
    const caller = await callerOf(req);
    const memo = await decisions.memo(serviceOf(req), decisionId, caller);
    res.type('text/markdown').send(memo);
  });

  router.get(`${DECISION}/replay`, async (req, res) => {
    const { decisionId } = req.params;
    const caller = await callerOf(req);
    res.json(await decisions.replay(serviceOf(req), decisionId, caller));
  });

  router.get(`${SERVICE}/history/verification`, async (req, res) => {
    const caller = await callerOf(req);
    res.json(await decisions.verifyHistory(serviceOf(req), caller));
  });

  router.post(`${CONDITION}/close`, async (req, res) => {
    const body = parse(closeConditionSchema, req.body);
    const { conditionId } = req.params;
    const key = keyOf(req);
    await write(req, res, {
      kind: 'close-condition',
      conditionId,
      body,
      ...key,
    });
  });

  router.post(`${CONDITION}/extend`, async (req, res) => {
    const body = parse(extendConditionSchema, req.body);
    const { conditionId } = req.params;
    await write(req, res, { kind: 'extend-condition', conditionId, body });
  });

  router.put(`${SERVICE}/items/:itemId/exemption`, async (req, res) => {
    const body = parse(exemptionInputSchema, req.body);
    const { itemId } = req.params;
    await write(req, res, { kind: 'request-exemption', itemId, body });
  });

  for (const answer of ['approve', 'decline', 'revoke'] as const) {
    router.post(`${EXEMPTION}/${answer}`, async (req, res) => {
      const body = parse(exemptionAnswerSchema, req.body ?? {});
      const { exemptionId } = req.params;
      await write(req, res, {
        kind: 'answer-exemption',
        exemptionId,
        answer,
        body,
      });
    });
  }

  router.post(`${SERVICE}/reviews`, async (req, res) => {
    const body = parse(reReviewInputSchema, req.body);
    await write(req, res, { kind: 'open-re-review', body, ...keyOf(req) });
  });

  router.post(`${SERVICE}/reviews/:reviewId/complete`, async (req, res) => {
    const body = parse(completeReviewSchema, req.body);
    const { reviewId } = req.params;
    await write(req, res, { kind: 'complete-review', reviewId, body });
  });

  return router;
}
