import express, { type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { RequestsInFlight } from './http/RequestsInFlight';

/** As much as a filter of five thousand names. */
const BODY_LIMIT = '1mb';

/** Mounts the capabilities below one version. */
export function createRouter(options: {
  requests: RequestsInFlight;
  capabilities: readonly Router[];
  openApi: () => object;
}): Router {
  const router = PromiseRouter();
  router.use((_req, res, next) => {
    options.requests.add(res);
    next();
  });
  router.use(express.json({ limit: BODY_LIMIT }));
  router.get('/openapi.json', async (_req, res) => {
    res.json(options.openApi());
  });
  for (const capability of options.capabilities) router.use('/v1', capability);
  return router;
}
