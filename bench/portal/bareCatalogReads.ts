import type { CatalogApi } from '@backstage/catalog-client';
import {
  RELATION_DEPENDS_ON,
  RELATION_HAS_MEMBER,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';

const FIELDS = ['apiVersion', 'kind', 'metadata', 'spec', 'relations'];
/** Of a group; the first that exists proves it alive. */
const MEMBERS = 5;

/**
 * What a client without any cleverness asks for to know who owns a service:
 * it follows what each answer names, all at once, until nothing is left.
 */
export async function followOwnership(
  catalog: CatalogApi,
  entityRef: string,
  token: string,
): Promise<string[]> {
  const service = await catalog.getEntityByRef(entityRef, { token });
  if (!service) throw new Error(`No entity ${entityRef}`);
  const known = new Set([entityRef]);
  let found: (Entity | undefined)[] = [service];
  for (;;) {
    const next = new Set(
      found.flatMap(entity => (entity ? named(entity) : [])),
    );
    const entityRefs = [...next].filter(ref => !known.has(ref));
    if (!entityRefs.length) return [...known];
    entityRefs.forEach(ref => known.add(ref));
    const request = { entityRefs, fields: FIELDS };
    found = (await catalog.getEntitiesByRefs(request, { token })).items;
  }
}

/** The same entities, by somebody who knows beforehand which they are. */
export async function readAll(
  catalog: CatalogApi,
  [service, ...entityRefs]: readonly string[],
  token: string,
): Promise<void> {
  await Promise.all([
    catalog.getEntityByRef(service, { token }),
    catalog.getEntitiesByRefs({ entityRefs, fields: FIELDS }, { token }),
  ]);
}

function named(entity: Entity): string[] {
  const related = (type: string) =>
    (entity.relations ?? [])
      .filter(relation => relation.type === type)
      .map(relation => relation.targetRef);
  switch (entity.kind) {
    case 'User':
      return [];
    case 'Group':
      return related(RELATION_HAS_MEMBER).slice(0, MEMBERS);
    default:
      return [
        ...related(RELATION_PART_OF),
        ...related(RELATION_DEPENDS_ON),
        ...related(RELATION_OWNED_BY),
        ...annotatedOwners(entity),
      ];
  }
}

function annotatedOwners({ metadata }: Entity): string[] {
  return Object.entries(metadata.annotations ?? {})
    .filter(([key]) => /^ai-readiness\.io\/.+-owner$/.test(key))
    .map(([, owner]) =>
      stringifyEntityRef(parseEntityRef(owner, { defaultKind: 'group' })),
    );
}
