import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { type Entity, RELATION_PART_OF } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  namedOwnerRefs,
  type OwnershipConfig,
  relationTargets,
  resourceRefs,
  type ServiceSurroundings,
} from 'backstage-plugin-ai-readiness-common';
import { answered } from './answered';
import type { CatalogReader, ServiceReading } from './CatalogReader';
import { DirectoryWalk } from './DirectoryWalk';
import { EntityBatch } from './EntityBatch';

/** Reads the Backstage catalog, in as few requests as the relations allow. */
export class DefaultCatalogReader implements CatalogReader {
  static create(options: {
    catalog: CatalogService;
    auth: AuthService;
    ownership: OwnershipConfig;
  }): DefaultCatalogReader {
    const { catalog, auth, ownership } = options;
    return new DefaultCatalogReader(catalog, auth, ownership);
  }

  private constructor(
    private readonly catalog: CatalogService,
    private readonly auth: AuthService,
    private readonly ownership: OwnershipConfig,
  ) {}

  async readEntity(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<Entity | undefined> {
    return answered(this.catalog.getEntityByRef(entityRef, { credentials }));
  }

  async readService(
    entityRef: string,
    options: {
      credentials: BackstageCredentials;
      owners: readonly string[];
      hints: readonly string[];
    },
  ): Promise<ServiceReading | undefined> {
    const credentials = await this.auth.getOwnServiceCredentials();
    const batch = new EntityBatch(this.catalog, credentials);
    const [service] = await Promise.all([
      this.readEntity(entityRef, options.credentials),
      batch.fetch(options.hints),
    ]);
    return service && this.readAround(service, options.owners, batch);
  }

  /**
   * Each round reads what the one before it named; owners and their members
   * ride along, so that the depth of the relations is the number of requests.
   * The longest way, over the system to its domain, is cut short by one.
   */
  private async readAround(
    service: Entity,
    furtherOwners: readonly string[],
    batch: EntityBatch,
  ): Promise<ServiceReading> {
    const walk = new DirectoryWalk(batch);
    for (let round = 1; ; round++) {
      const { around, neighbours, systemRef } = surroundings(service, batch);
      const named = namedOwnerRefs(around, this.ownership);
      const frontier = walk.frontier([...named, ...furtherOwners]);
      const missing = [...neighbours, ...frontier].filter(
        ref => !batch.has(ref),
      );
      if (!missing.length) {
        const directory = await walk.directory();
        const refs = [...new Set([...neighbours, ...walk.visited()])];
        return { around, directory, owners: walk.owners(), refs };
      }
      if (round === 1 && systemRef && !batch.has(systemRef)) {
        await batch.fetchWithDomainOf(systemRef, missing);
      } else {
        await batch.fetch(missing);
      }
    }
  }
}

/** What is known around a service so far, and the refs that belong there. */
function surroundings(
  service: Entity,
  batch: EntityBatch,
): { around: ServiceSurroundings; neighbours: string[]; systemRef?: string } {
  const systemRef = partOf(service, 'system:');
  const system = systemRef ? batch.get(systemRef) : undefined;
  const domainRef = system && partOf(system, 'domain:');
  const domain = domainRef ? batch.get(domainRef) : undefined;
  const refs = resourceRefs(service);
  return {
    around: {
      service,
      ...(system && { system }),
      ...(domain && { domain }),
      resources: refs.flatMap(ref => batch.get(ref) ?? []),
    },
    neighbours: [...refs, ...[systemRef ?? [], domainRef ?? []].flat()],
    systemRef,
  };
}

function partOf(entity: Entity, prefix: string): string | undefined {
  return relationTargets(entity, RELATION_PART_OF).find(ref =>
    ref.startsWith(prefix),
  );
}
