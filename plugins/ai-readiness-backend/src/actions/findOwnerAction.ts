import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { AREAS } from 'backstage-plugin-ai-readiness-common';
import type { AssessmentService } from '../assessment/AssessmentService';

/** Lets a tool ask who answers for an AI service. */
export function registerFindOwnerAction(
  actionsRegistry: ActionsRegistryService,
  { assessments }: { assessments: Pick<AssessmentService, 'getReview'> },
): void {
  actionsRegistry.register({
    name: 'find-owner',
    title: 'Find who answers for an AI service',
    description:
      'Who is accountable for each area of an AI service (business, process, data, platform, risk, user support, security, legal), read from the catalog, and whether they can answer today. An area that nobody can answer for is an ownership gap.',
    attributes: { readOnly: true, destructive: false, idempotent: true },
    schema: {
      input: zod =>
        zod.object({
          service: zod
            .string()
            .describe('Entity ref of the service; kind and namespace default'),
          area: zod.enum(AREAS).optional().describe('Only this area'),
        }),
      output: zod =>
        zod.object({
          service: zod.string(),
          areas: zod.array(
            zod.object({
              area: zod.string(),
              liveness: zod
                .string()
                .describe('"live" when somebody can answer today'),
              since: zod.string().optional().describe('Since when it is a gap'),
              owners: zod.array(
                zod.object({
                  ref: zod.string(),
                  name: zod.string().optional(),
                  email: zod.string().optional(),
                }),
              ),
              toDo: zod.string().optional().describe('What closes the gap'),
            }),
          ),
        }),
    },
    action: async ({ input, credentials }) => {
      const service = serviceRef(input.service);
      const { ownership } = await assessments.getReview(service, {
        credentials,
      });
      const areas = ownership.areas
        .filter(({ area }) => !input.area || area === input.area)
        .map(({ area, liveness, since, owners, remedy }) => ({
          area,
          liveness,
          ...(since && { since }),
          owners: owners.map(({ ref, contact }) => ({
            ref,
            ...(contact?.displayName && { name: contact.displayName }),
            ...(contact?.email && { email: contact.email }),
          })),
          ...(remedy && { toDo: remedy.advice }),
        }));
      return { output: { service, areas } };
    },
  });
}

function serviceRef(text: string): string {
  const defaults = { defaultKind: 'component', defaultNamespace: 'default' };
  try {
    return stringifyEntityRef(parseEntityRef(text, defaults));
  } catch {
    throw new InputError(
      `service: ${JSON.stringify(
        text,
      )} is no entity ref; it looks like "component:default/claims-triage"`,
    );
  }
}
