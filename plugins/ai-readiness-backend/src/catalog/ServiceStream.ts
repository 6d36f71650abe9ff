import type { AuthService } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_EDIT_URL,
  type Entity,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { FilterPredicate } from '@backstage/filter-predicates';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AREAS,
  isAiService,
  ownerAnnotation,
  type OwnershipConfig,
} from 'backstage-plugin-ai-readiness-common';
import { entityPages } from './entityPages';

const SERVICE_FIELDS = ['apiVersion', 'kind', 'metadata', 'spec', 'relations'];
const NEIGHBOUR_FIELDS = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.annotations',
  'spec.type',
  'spec.owner',
  'relations',
];
const NEIGHBOUR_RELATIONS = [RELATION_OWNED_BY, RELATION_PART_OF];

/** All AI services of the catalog, and what around them can name owners. */
export class ServiceStream {
  static create(options: {
    catalog: Pick<CatalogService, 'queryEntities'>;
    auth: Pick<AuthService, 'getOwnServiceCredentials'>;
    serviceFilter: FilterPredicate;
    ownership: OwnershipConfig;
  }): ServiceStream {
    return new ServiceStream(options);
  }

  private constructor(
    private readonly parts: Parameters<typeof ServiceStream.create>[0],
  ) {}

  /** AI services, page by page: never all of them in memory. */
  async *services(signal?: AbortSignal): AsyncGenerator<Entity[]> {
    const { serviceFilter } = this.parts;
    const request = { query: serviceFilter, fields: SERVICE_FIELDS };
    const pages = this.pages(request, signal);
    for await (const page of pages) {
      // The catalog does not know of opting out.
      yield page.filter(entity => isAiService(entity, serviceFilter));
    }
  }

  /** Systems, Domains, and the Resources whose owners can count, by ref. */
  async readNeighbours(
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<string, Entity>> {
    const { ownership } = this.parts;
    const types = [
      ...new Set(Object.values(ownership.resourceOwnerAreas).flat()),
    ];
    const annotations = [
      ANNOTATION_EDIT_URL,
      ...AREAS.map(area => ownerAnnotation(area, ownership)),
    ];
    const found = new Map<string, Entity>();
    const filter: Record<string, string | string[]>[] = [
      { kind: ['system', 'domain'] },
    ];
    if (types.length) filter.push({ kind: 'resource', 'spec.type': types });
    const request = { filter, fields: NEIGHBOUR_FIELDS };
    for await (const page of this.pages(request, signal)) {
      for (const entity of page) {
        found.set(stringifyEntityRef(entity), slim(entity, annotations));
      }
    }
    return found;
  }

  private pages(
    request: {
      filter?: Record<string, string | string[]>[];
      query?: FilterPredicate;
      fields: string[];
    },
    signal: AbortSignal | undefined,
  ) {
    const { catalog, auth } = this.parts;
    const credentials = () => auth.getOwnServiceCredentials();
    return entityPages(catalog, credentials, request, signal);
  }
}

/** A company has many of these, and few words of each are of interest. */
function slim(entity: Entity, annotations: readonly string[]): Entity {
  const { metadata, relations = [] } = entity;
  const kept = annotations.flatMap(key => {
    const value = metadata.annotations?.[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  return {
    ...entity,
    metadata: { ...metadata, annotations: Object.fromEntries(kept) },
    relations: relations.filter(({ type }) =>
      NEIGHBOUR_RELATIONS.includes(type),
    ),
  };
}
