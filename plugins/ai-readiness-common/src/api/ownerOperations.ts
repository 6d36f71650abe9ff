import { z } from 'zod';
import {
  dutiesQuerySchema,
  gapsExportQuerySchema,
  gapsQuerySchema,
  ownersByAreaQuerySchema,
  ownersQuerySchema,
} from '../ownership/lookupQueries';
import {
  departureSchema,
  gapsPageSchema,
  ownerDutiesSchema,
  ownersByAreaPageSchema,
  ownersPageSchema,
} from '../ownership/lookupSchema';
import { departureReadPermission } from '../permissions';
import type { Operation } from './Operation';
import { needs } from './serviceOperation';

const OWNER = '/owners/by-name/{kind}/{namespace}/{name}';
const owner = {
  kind: z.enum(['user', 'group']).describe('`user` or `group`'),
  namespace: z.string().describe('Namespace of the owner, e.g. `default`'),
  name: z.string().describe('Name of the owner'),
};

/** Who answers for what, and what nobody answers for. */
export const ownerOperations: Readonly<Record<string, Operation>> = {
  getOwners: {
    method: 'get',
    path: '/owners',
    summary: 'Everybody who is named as an owner, with what they carry',
    query: ownersQuerySchema,
    response: ownersPageSchema,
  },
  getOwner: {
    method: 'get',
    path: OWNER,
    summary: 'What one person or group is accountable for',
    params: owner,
    query: dutiesQuerySchema,
    response: ownerDutiesSchema,
  },
  getDeparture: {
    method: 'get',
    path: `${OWNER}/departure`,
    summary: 'What would happen if they left',
    params: owner,
    response: departureSchema,
    errors: needs(departureReadPermission),
  },
  getOwnersByArea: {
    method: 'get',
    path: '/owners/by-area',
    summary: 'Who owns which area of which service',
    query: ownersByAreaQuerySchema,
    response: ownersByAreaPageSchema,
  },
  getGaps: {
    method: 'get',
    path: '/gaps',
    summary: 'What nobody can answer for, oldest first',
    query: gapsQuerySchema,
    response: gapsPageSchema,
  },
  exportGaps: {
    method: 'get',
    path: '/gaps/export',
    summary: 'The same gaps as a CSV file',
    query: gapsExportQuerySchema,
    response: z.string(),
    contentType: 'text/csv',
  },
};
