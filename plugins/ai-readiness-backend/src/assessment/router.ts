import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  evidenceInputSchema,
  historyQuerySchema,
  launchScopeSchema,
  plansInputSchema,
  previewSchema,
  reviewQuerySchema,
  stateItemSchema,
} from 'backstage-plugin-ai-readiness-common';
import type { Request, Response, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { idempotencyKey, ifMatch } from '../http/headers';
import { parse } from '../http/parse';
import { entityRefParam } from '../http/entityRefParam';
import type { AssessmentService } from './AssessmentService';
import type { WriteRequest } from './requests';

export const SERVICE = '/services/by-name/:kind/:namespace/:name';
const ITEM = `${SERVICE}/items/:itemId`;
const EVIDENCE = `${ITEM}/evidence/:evidenceId`;

/** Reviews over HTTP; the contract is `operations` in common. */
export function createAssessmentRouter(options: {
  assessments: AssessmentService;
  httpAuth: HttpAuthService;
}): Router {
  const { assessments, httpAuth } = options;
  const router = PromiseRouter();

  const write = (req: Request, res: Response, request: WriteRequest) =>
    writeReview(req, res, request, options);

  router.get(SERVICE, async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const query = parse(reviewQuerySchema, req.query);
    const caller = { credentials, request: req };
    const review = await assessments.getReview(serviceOf(req), caller, query);
    // The catalog and time change a review without a new revision, so that one
    // must not tell a browser that what it has is still true.
    res.set('Cache-Control', 'no-store').json(review);
  });

  router.put(ITEM, async (req, res) => {
    const body = parse(stateItemSchema, req.body);
    const { itemId } = req.params;
    await write(req, res, { kind: 'state-item', itemId, body });
  });

  router.put(`${ITEM}/plan`, async (req, res) => {
    const body = parse(plansInputSchema, req.body);
    const { itemId } = req.params;
    await write(req, res, { kind: 'save-plans', itemId, body });
  });

  router.post(`${ITEM}/evidence`, async (req, res) => {
    const body = parse(evidenceInputSchema, req.body);
    await write(req, res, {
      kind: 'add-evidence',
      itemId: req.params.itemId,
      body,
      idempotencyKey: idempotencyKey(req.header('idempotency-key')),
    });
  });

  router.put(EVIDENCE, async (req, res) => {
    const body = parse(evidenceInputSchema, req.body);
    const { itemId, evidenceId } = req.params;
    await write(req, res, {
      kind: 'update-evidence',
      itemId,
      evidenceId,
      body,
    });
  });

  router.delete(EVIDENCE, async (req, res) => {
    const { itemId, evidenceId } = req.params;
    await write(req, res, { kind: 'remove-evidence', itemId, evidenceId });
  });

  router.put(`${SERVICE}/scope`, async (req, res) => {
    const body = parse(launchScopeSchema, req.body);
    await write(req, res, { kind: 'set-scope', body });
  });

  router.post(`${SERVICE}/preview`, async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const body = parse(previewSchema, req.body);
    const caller = { credentials, request: req };
    res.json(await assessments.preview(serviceOf(req), body, caller));
  });

  router.get(`${SERVICE}/history`, async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const page = parse(historyQuerySchema, req.query);
    const caller = { credentials, request: req };
    res.json(await assessments.getHistory(serviceOf(req), page, caller));
  });

  return router;
}

export function serviceOf(req: Request): string {
  const { kind, namespace, name } = req.params;
  return entityRefParam({ kind, namespace, name });
}

/** Every write is based on a revision, and answers with the next one. */
export async function writeReview(
  req: Request,
  res: Response,
  request: WriteRequest,
  options: { assessments: AssessmentService; httpAuth: HttpAuthService },
): Promise<void> {
  const credentials = await options.httpAuth.credentials(req);
  const review = await options.assessments.write(serviceOf(req), request, {
    credentials,
    request: req,
    revision: ifMatch(req.header('if-match')),
  });
  res.set('ETag', `"${review.revision}"`).json(review);
}
