import { pipeline } from 'node:stream/promises';
import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  portfolioExportQuerySchema,
  portfolioQuerySchema,
  rollupQuerySchema,
  trendQuerySchema,
} from 'backstage-plugin-ai-readiness-common';
import type { Request, Response, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { begun } from '../http/begun';
import { jsonListOf } from '../http/jsonListOf';
import { parse } from '../http/parse';
import { portfolioAsCsv } from './portfolioAsCsv';
import type { PortfolioService } from './PortfolioService';

/**
 * Lists over all services over HTTP; the contract is `operations` in common. A
 * filter can be longer than a URL: it may come as a body too.
 */
export function createPortfolioRouter(options: {
  portfolio: PortfolioService;
  httpAuth: HttpAuthService;
}): Router {
  const { portfolio, httpAuth } = options;
  const router = PromiseRouter();
  const callerOf = async (req: Request) => ({
    credentials: await httpAuth.credentials(req),
    request: req,
  });

  const answerPage = async (given: unknown, req: Request, res: Response) => {
    const caller = await callerOf(req);
    const query = parse(portfolioQuerySchema, given);
    res.json(await portfolio.getServices(query, caller));
  };
  router.get('/services', (req, res) => answerPage(req.query, req, res));
  router.post('/services/query', (req, res) => answerPage(req.body, req, res));

  const answerFile = async (given: unknown, req: Request, res: Response) => {
    const caller = await callerOf(req);
    const query = parse(portfolioExportQuerySchema, given);
    const { format } = query;
    const file = await portfolio.exportServices(query, caller);
    // The first piece comes before the headers: whatever keeps it from coming
    // is answered as an error and not as half a file.
    const pieces = await begun(file.pieces);
    res.attachment(`ai-services.${format}`);
    res.set('X-Total-Count', String(file.services));
    // Or an app on another origin could not read it.
    res.append('Access-Control-Expose-Headers', 'X-Total-Count');
    const body =
      format === 'csv'
        ? portfolioAsCsv(pieces, file.gates)
        : jsonListOf(pieces);
    await pipeline(body, res);
  };
  router.get('/services/export', (req, res) => answerFile(req.query, req, res));
  router.post('/services/export', (req, res) => answerFile(req.body, req, res));

  const answerTrend = async (given: unknown, req: Request, res: Response) => {
    const caller = await callerOf(req);
    const query = parse(trendQuerySchema, given);
    res.json(await portfolio.getTrend(query, caller));
  };
  const trend = '/services/trend';
  router.get(trend, (req, res) => answerTrend(req.query, req, res));
  router.post(`${trend}/query`, (req, res) => answerTrend(req.body, req, res));

  const answerRollup = async (given: unknown, req: Request, res: Response) => {
    const caller = await callerOf(req);
    const query = parse(rollupQuerySchema, given);
    res.json(await portfolio.getRollup(query, caller));
  };
  const rollup = '/services/rollup';
  router.get(rollup, (req, res) => answerRollup(req.query, req, res));
  router.post(`${rollup}/query`, (req, res) =>
    answerRollup(req.body, req, res),
  );

  return router;
}
