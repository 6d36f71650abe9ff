import { checklistResponse } from 'backstage-plugin-ai-readiness-common';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { ChecklistService } from './ChecklistService';

/** `GET /checklist`: the checklist in force. */
export function createChecklistRouter(options: {
  checklists: ChecklistService;
}): Router {
  const router = PromiseRouter();
  router.get('/checklist', async (_req, res) => {
    const { checklist, hash } = options.checklists.inForce();
    res.json(checklistResponse(checklist, hash));
  });
  return router;
}
