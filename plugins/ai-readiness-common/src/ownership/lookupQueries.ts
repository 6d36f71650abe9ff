import { z } from 'zod';
import { areaSchema } from '../checklist/schema';
import { verdictSchema } from '../verdict/schema';
import { dutyKindSchema } from './lookupSchema';
import { livenessSchema, ownerRefSchema } from './schema';

/** Lists answer at most this many entries at once. @public */
export const MAX_LIMIT = 200;

/** Which part of a list to answer. */
export const pageQuery = {
  cursor: z.string().optional().describe('`nextCursor` of the page before'),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MAX_LIMIT)
    .default(50)
    .describe('Entries on a page'),
};

const q = z.string().trim().max(200).optional();

/** @param orElse - what else is taken beside a ref */
export const entityRefOr = (orElse = '') =>
  z
    .string()
    .trim()
    .toLowerCase()
    .regex(
      /^[^:/\s]+:[^:/\s]+\/[^:/\s]+$/,
      `must be a full entity ref such as "system:default/claims"${orElse}`,
    );
const entityRef = entityRefOr();

/** Which services a list is about. */
const serviceQuery = {
  system: entityRef.optional().describe('Only services of this System'),
  domain: entityRef.optional().describe('Only services of this Domain'),
  team: ownerRefSchema
    .optional()
    .describe('Only services that the catalog says this User or Group owns'),
};

/** @public */
export const ownersQuerySchema = z.strictObject({
  q: q.describe('Part of a name'),
  kind: z.enum(['user', 'group']).optional(),
  liveness: livenessSchema.optional(),
  ...pageQuery,
});

/** @public */
export const dutiesQuerySchema = z.strictObject({
  kind: dutyKindSchema.optional(),
  area: areaSchema.optional(),
  verdict: verdictSchema.optional(),
  q: q.describe("Part of a service's name"),
  ...pageQuery,
});

const gapFilters = {
  liveness: livenessSchema
    .exclude(['live', 'unknown'])
    .optional()
    .describe('Why nobody can answer'),
  area: areaSchema.optional(),
  ...serviceQuery,
  q: q.describe("Part of a service's name"),
};

/** @public */
export const gapsQuerySchema = z.strictObject({ ...gapFilters, ...pageQuery });

/** The same gaps as a file. @public */
export const gapsExportQuerySchema = z.strictObject(gapFilters);

/** @public */
export const ownersByAreaQuerySchema = z.strictObject({
  ...serviceQuery,
  gaps: z
    .enum(['true', 'false'])
    .transform(value => value === 'true')
    .optional()
    .describe('Only services with a gap'),
  q: q.describe("Part of a service's name"),
  ...pageQuery,
});
