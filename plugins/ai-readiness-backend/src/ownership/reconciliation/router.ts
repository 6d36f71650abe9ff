import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  lossSeenSchema,
  relinkSchema,
} from 'backstage-plugin-ai-readiness-common';
import type { Request, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { entityRefParam } from '../../http/entityRefParam';
import { parse } from '../../http/parse';
import type { ReconciliationService } from './ReconciliationService';

const SERVICE = '/services/by-name/:kind/:namespace/:name';

/** Going through the catalog, over HTTP; the contract is `operations` in common. */
export function createReconciliationRouter(options: {
  reconciliation: ReconciliationService;
  httpAuth: HttpAuthService;
}): Router {
  const { reconciliation, httpAuth } = options;
  const router = PromiseRouter();
  const operatorOf = async (req: Request) => ({
    credentials: await httpAuth.credentials(req),
    request: req,
  });

  router.get('/reconciliation', async (req, res) => {
    res.json(await reconciliation.getState(await operatorOf(req)));
  });

  router.post('/reconciliation', async (req, res) => {
    res.json(await reconciliation.reconcile(await operatorOf(req)));
  });

  router.post('/reconciliation/guard/release', async (req, res) => {
    const operator = await operatorOf(req);
    const seen = parse(lossSeenSchema, req.body);
    res.json(await reconciliation.confirmLoss(seen, operator));
  });

  router.post(`${SERVICE}/check`, async (req, res) => {
    const operator = await operatorOf(req);
    const ref = serviceOf(req);
    const review = await reconciliation.checkService(ref, operator);
    res.set('ETag', `"${review.revision}"`).json(review);
  });

  router.post(`${SERVICE}/relink`, async (req, res) => {
    const operator = await operatorOf(req);
    const { from } = parse(relinkSchema, req.body);
    const ref = serviceOf(req);
    const review = await reconciliation.relink(ref, from, operator);
    res.set('ETag', `"${review.revision}"`).json(review);
  });

  return router;
}

function serviceOf(req: Request): string {
  const { kind, namespace, name } = req.params;
  return entityRefParam({ kind, namespace, name });
}
