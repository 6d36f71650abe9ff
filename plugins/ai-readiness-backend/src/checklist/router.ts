import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { checklistResponse } from 'backstage-plugin-ai-readiness-common';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { AuthorizedChecklistService } from './AuthorizedChecklistService';

/** `GET /checklist`: the checklist in force. */
export function createChecklistRouter(options: {
  checklists: Pick<AuthorizedChecklistService, 'inForceFor'>;
  httpAuth: HttpAuthService;
}): Router {
  const { checklists, httpAuth } = options;
  const router = PromiseRouter();
  router.get('/checklist', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const { checklist, hash } = await checklists.inForceFor(credentials);
    res.json(checklistResponse(checklist, hash));
  });
  return router;
}
