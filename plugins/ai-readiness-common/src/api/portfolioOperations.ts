import { z } from 'zod';
import {
  portfolioExportQuerySchema,
  portfolioPageSchema,
  portfolioQuerySchema,
  portfolioRowSchema,
  rollupQuerySchema,
  rollupSchema,
  trendQuerySchema,
  trendSchema,
} from '../portfolio/schema';
import type { Operation } from './Operation';

/** What a file is, whichever way it is asked for. */
const file = {
  response: portfolioRowSchema.array(),
  contentType: ['text/csv', 'application/json'],
  responseHeaders: z.object({
    'X-Total-Count': z.int().describe('How many services it will hold'),
  }),
} satisfies Partial<Operation>;

/** The lists over all AI services that the caller may see. */
export const portfolioOperations: Readonly<Record<string, Operation>> = {
  getServices: {
    method: 'get',
    path: '/services',
    summary: 'AI services with what their readiness amounts to',
    query: portfolioQuerySchema,
    response: portfolioPageSchema,
  },
  queryServices: {
    method: 'post',
    path: '/services/query',
    summary: 'The same for filters that are too long for a URL',
    body: portfolioQuerySchema,
    response: portfolioPageSchema,
  },
  exportServices: {
    method: 'get',
    path: '/services/export',
    summary: 'All services that a filter selects, as a file (CSV or JSON)',
    query: portfolioExportQuerySchema,
    ...file,
  },
  queryServicesExport: {
    method: 'post',
    path: '/services/export',
    summary: 'The same for filters that are too long for a URL',
    body: portfolioExportQuerySchema,
    ...file,
  },
  getTrend: {
    method: 'get',
    path: '/services/trend',
    summary: 'How the services that a filter selects stood on past days',
    query: trendQuerySchema,
    response: trendSchema,
  },
  queryTrend: {
    method: 'post',
    path: '/services/trend/query',
    summary: 'The same for filters that are too long for a URL',
    body: trendQuerySchema,
    response: trendSchema,
  },
  getRollup: {
    method: 'get',
    path: '/services/rollup',
    summary: 'The figures of services by owner, System, Domain or risk tier',
    query: rollupQuerySchema,
    response: rollupSchema,
  },
  queryRollup: {
    method: 'post',
    path: '/services/rollup/query',
    summary: 'The same for filters that are too long for a URL',
    body: rollupQuerySchema,
    response: rollupSchema,
  },
};
