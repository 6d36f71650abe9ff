import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  type Decision,
  portfolioPageSchema,
  portfolioQuerySchema,
  type PortfolioRow,
} from 'backstage-plugin-ai-readiness-common';
import express from 'express';
import { theChecklist } from './theCompany';

/** What the readiness backend answers, and what it was asked. */
export interface FakeReadiness {
  rows: PortfolioRow[];
  decisions: Record<string, Decision[]>;
  /** Services on a page, however many were asked for. */
  pageSize: number;
  asked: string[];
  fails?: boolean;
}

/** A backend that keeps the contract, with a company that the test holds. */
export function fakeReadiness(world: FakeReadiness) {
  return createBackendPlugin({
    pluginId: 'ai-readiness',
    register(env) {
      env.registerInit({
        deps: {
          httpRouter: coreServices.httpRouter,
          httpAuth: coreServices.httpAuth,
        },
        async init({ httpRouter, httpAuth }) {
          const router = express.Router();
          router.use(async (req, _res, next) => {
            await httpAuth.credentials(req, { allow: ['service'] });
            world.asked.push(req.originalUrl);
            next();
          });
          router.get('/v1/checklist', (_req, res) => {
            res.json(theChecklist);
          });
          router.get('/v1/services', (req, res) => {
            res.status(world.fails ? 503 : 200).json(answer(world, req.query));
          });
          router.get(
            '/v1/services/by-name/:kind/:namespace/:name/decisions',
            (req, res) => {
              const { kind, namespace, name } = req.params;
              const found = world.decisions[`${kind}:${namespace}/${name}`];
              if (!found) throw new NotFoundError('It is gone');
              res.json({ decisions: found });
            },
          );
          httpRouter.use(router);
        },
      });
    },
  });
}

function answer(world: FakeReadiness, query: unknown) {
  const { cursor } = portfolioQuerySchema.parse(query);
  const { rows } = world;
  const start = Number(cursor ?? 0);
  const end = start + world.pageSize;
  return portfolioPageSchema.parse({
    services: rows.slice(start, end),
    total: rows.length,
    ...(end < rows.length && { nextCursor: String(end) }),
    totals: {
      services: rows.length,
      standing: {},
      verdict: {},
      flags: {},
      due: {},
      withGaps: 0,
      gates: [],
      items: [],
      oldestGaps: [],
    },
    facets: {},
    notes: [],
  });
}
