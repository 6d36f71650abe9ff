import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  campaignInputSchema,
  campaignQuerySchema,
  campaignReachSchema,
  campaignsQuerySchema,
  campaignUpdateSchema,
  endCampaignSchema,
} from 'backstage-plugin-ai-readiness-common';
import type { Request, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { idempotencyKey, ifMatch } from '../http/headers';
import { parse } from '../http/parse';
import type { CampaignService } from './CampaignService';
import { readFields } from './readFields';

const CAMPAIGN = '/campaigns/:campaignId';

/** Campaigns over HTTP; the contract is `operations` in common. */
export function createCampaignRouter(options: {
  campaigns: CampaignService;
  httpAuth: HttpAuthService;
}): Router {
  const { campaigns, httpAuth } = options;
  const router = PromiseRouter();
  const callerOf = async (req: Request) => ({
    credentials: await httpAuth.credentials(req),
    request: req,
  });

  router.get('/campaigns', async (req, res) => {
    const caller = await callerOf(req);
    const query = parse(campaignsQuerySchema, req.query);
    res.json(await campaigns.list(query, caller));
  });

  router.post('/campaigns', async (req, res) => {
    const caller = await callerOf(req);
    const key = idempotencyKey(req.header('idempotency-key'));
    const input = readFields(campaignInputSchema, req.body);
    res.json(await campaigns.create(input, caller, key));
  });

  router.post('/campaigns/preview', async (req, res) => {
    const caller = await callerOf(req);
    const reach = readFields(campaignReachSchema, req.body);
    res.json(await campaigns.preview(reach, caller));
  });

  router.get(CAMPAIGN, async (req, res) => {
    const caller = await callerOf(req);
    const query = parse(campaignQuerySchema, req.query);
    res.json(await campaigns.get(req.params.campaignId, query, caller));
  });

  router.put(CAMPAIGN, async (req, res) => {
    const caller = await callerOf(req);
    const revision = ifMatch(req.header('if-match'));
    const input = readFields(campaignUpdateSchema, req.body);
    const { campaignId } = req.params;
    res.json(await campaigns.update(campaignId, revision, input, caller));
  });

  router.post(`${CAMPAIGN}/end`, async (req, res) => {
    const caller = await callerOf(req);
    const { reason } = parse(endCampaignSchema, req.body);
    res.json(await campaigns.end(req.params.campaignId, reason, caller));
  });

  router.post(`${CAMPAIGN}/reopen`, async (req, res) => {
    const caller = await callerOf(req);
    res.json(await campaigns.reopen(req.params.campaignId, caller));
  });

  return router;
}
