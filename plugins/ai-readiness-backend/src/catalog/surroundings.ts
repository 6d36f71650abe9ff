import { type Entity, RELATION_PART_OF } from '@backstage/catalog-model';
import {
  relationTargets,
  resourceRefs,
  type ServiceSurroundings,
} from 'backstage-plugin-ai-readiness-common';

/** What is known around a service so far, and the refs that belong there. */
export function surroundings(
  service: Entity,
  get: (ref: string) => Entity | undefined,
): { around: ServiceSurroundings; neighbours: string[]; systemRef?: string } {
  const systemRef = partOf(service, 'system:');
  const system = systemRef ? get(systemRef) : undefined;
  const domainRef = system && partOf(system, 'domain:');
  const domain = domainRef ? get(domainRef) : undefined;
  const resources = resourceRefs(service);
  return {
    around: {
      service,
      ...(system && { system }),
      ...(domain && { domain }),
      resources: resources.flatMap(ref => get(ref) ?? []),
    },
    neighbours: [...resources, ...[systemRef ?? [], domainRef ?? []].flat()],
    ...(systemRef && { systemRef }),
  };
}

function partOf(entity: Entity, prefix: string): string | undefined {
  return relationTargets(entity, RELATION_PART_OF).find(ref =>
    ref.startsWith(prefix),
  );
}
