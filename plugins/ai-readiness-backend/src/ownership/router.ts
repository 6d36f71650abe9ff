import { pipeline } from 'node:stream/promises';
import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  dutiesQuerySchema,
  gapsExportQuerySchema,
  gapsQuerySchema,
  ownersByAreaQuerySchema,
  ownersQuerySchema,
} from 'backstage-plugin-ai-readiness-common';
import type { Request, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { parse } from '../http/parse';
import { begun } from '../http/begun';
import { gapsAsCsv } from './gapsAsCsv';
import type { OwnerLookupService } from './OwnerLookupService';
import { ownerRefParam } from './ownerRefParam';

const OWNER = '/owners/by-name/:kind/:namespace/:name';

/** Owner lookups over HTTP; the contract is `operations` in common. */
export function createOwnershipRouter(options: {
  lookups: OwnerLookupService;
  httpAuth: HttpAuthService;
}): Router {
  const { lookups, httpAuth } = options;
  const router = PromiseRouter();
  const callerOf = async (req: Request) => ({
    credentials: await httpAuth.credentials(req),
    request: req,
  });

  router.get('/owners', async (req, res) => {
    const caller = await callerOf(req);
    const query = parse(ownersQuerySchema, req.query);
    res.json(await lookups.getOwners(query, caller));
  });

  router.get('/owners/by-area', async (req, res) => {
    const caller = await callerOf(req);
    const query = parse(ownersByAreaQuerySchema, req.query);
    res.json(await lookups.getOwnersByArea(query, caller));
  });

  router.get(OWNER, async (req, res) => {
    const caller = await callerOf(req);
    const ref = ownerRefParam(req.params);
    const query = parse(dutiesQuerySchema, req.query);
    res.json(await lookups.getOwner(ref, query, caller));
  });

  router.get(`${OWNER}/departure`, async (req, res) => {
    const caller = await callerOf(req);
    const ref = ownerRefParam(req.params);
    res.json(await lookups.getDeparture(ref, caller));
  });

  router.get('/gaps', async (req, res) => {
    const caller = await callerOf(req);
    const query = parse(gapsQuerySchema, req.query);
    res.json(await lookups.getGaps(query, caller));
  });

  router.get('/gaps/export', async (req, res) => {
    const caller = await callerOf(req);
    const filter = parse(gapsExportQuerySchema, req.query);
    // The first piece comes before the headers: whatever keeps it from coming
    // is answered as an error and not as half a file.
    const pieces = await begun(lookups.streamGaps(filter, caller));
    res.attachment('ownership-gaps.csv').type('text/csv');
    await pipeline(gapsAsCsv(pieces), res);
  });

  return router;
}
