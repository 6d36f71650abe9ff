import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import {
  AREAS,
  gapsQuerySchema,
  MAX_LIMIT,
} from 'backstage-plugin-ai-readiness-common';
import { parse } from '../http/parse';
import type { OwnerLookupService } from '../ownership/OwnerLookupService';

/** Lets a tool ask what nobody can answer for. */
export function registerListOwnershipGapsAction(
  actionsRegistry: ActionsRegistryService,
  { lookups }: { lookups: Pick<OwnerLookupService, 'getGaps'> },
): void {
  actionsRegistry.register({
    name: 'list-ownership-gaps',
    title: 'List ownership gaps of AI services',
    description:
      'Areas and items of AI services that nobody can answer for, oldest first: nobody is named, or whoever is named is gone. With what closes each gap.',
    attributes: { readOnly: true, destructive: false, idempotent: true },
    schema: {
      input: zod =>
        zod.object({
          area: zod.enum(AREAS).optional(),
          system: zod.string().optional().describe('Full entity ref'),
          domain: zod.string().optional().describe('Full entity ref'),
          team: zod
            .string()
            .optional()
            .describe('Ref of the group that owns the services'),
          limit: zod.number().int().min(1).max(MAX_LIMIT).optional(),
          cursor: zod.string().optional().describe('Of the page before'),
        }),
      output: zod =>
        zod.object({
          total: zod.number(),
          nextCursor: zod.string().optional(),
          gaps: zod.array(
            zod.object({
              service: zod.string(),
              title: zod.string(),
              area: zod.string(),
              item: zod.string().optional(),
              liveness: zod.string(),
              since: zod.string(),
              named: zod.array(zod.string()),
              toDo: zod.string().optional(),
            }),
          ),
        }),
    },
    action: async ({ input, credentials }) => {
      const query = parse(gapsQuerySchema, input);
      const page = await lookups.getGaps(query, { credentials });
      const gaps = page.gaps.map(({ service, owners, remedy, ...gap }) => ({
        service: service.entityRef,
        title: service.title,
        area: gap.area,
        ...(gap.itemId && { item: gap.itemId }),
        liveness: gap.liveness,
        since: gap.since,
        named: owners.map(({ ref }) => ref),
        ...(remedy && { toDo: remedy.advice }),
      }));
      const { total, nextCursor } = page;
      return { output: { total, gaps, ...(nextCursor && { nextCursor }) } };
    },
  });
}
