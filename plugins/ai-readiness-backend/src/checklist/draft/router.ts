import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { draftFlipsQuerySchema } from 'backstage-plugin-ai-readiness-common';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { parse } from '../../http/parse';
import type { DraftService } from './DraftService';

/** The next version of the checklist over HTTP. */
export function createDraftRouter(options: {
  drafts: DraftService;
  httpAuth: HttpAuthService;
}): Router {
  const { drafts, httpAuth } = options;
  const router = PromiseRouter();

  router.get('/checklist/draft', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    res.json(await drafts.getDraft({ credentials }));
  });

  router.get('/checklist/draft/flips', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const query = parse(draftFlipsQuerySchema, req.query);
    res.json(await drafts.getFlips(query, { credentials }));
  });

  return router;
}
