import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { inboxQuerySchema } from 'backstage-plugin-ai-readiness-common';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { parse } from '../http/parse';
import type { InboxService } from './InboxService';

/** What waits for whoever asks; the contract is `operations` in common. */
export function createInboxRouter(options: {
  inbox: InboxService;
  httpAuth: HttpAuthService;
}): Router {
  const { inbox, httpAuth } = options;
  const router = PromiseRouter();

  router.get('/inbox', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const query = parse(inboxQuerySchema, req.query);
    res.json(await inbox.getInbox(query, { credentials }));
  });

  return router;
}
