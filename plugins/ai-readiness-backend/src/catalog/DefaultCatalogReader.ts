import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  namedOwnerRefs,
  type OwnershipConfig,
} from 'backstage-plugin-ai-readiness-common';
import { answered } from './answered';
import type { CatalogReader, ServiceReading } from './CatalogReader';
import type { KnownPeople } from './DirectorySource';
import { DirectoryWalk } from './DirectoryWalk';
import { EntityBatch } from './EntityBatch';
import { surroundings } from './surroundings';

/** Reads the Backstage catalog, in as few requests as the relations allow. */
export class DefaultCatalogReader implements CatalogReader {
  static create(options: {
    catalog: CatalogService;
    auth: AuthService;
    ownership: OwnershipConfig;
    /** What is known of people beyond the catalog. */
    people: () => Promise<KnownPeople>;
  }): DefaultCatalogReader {
    const { catalog, auth, ownership, people } = options;
    return new DefaultCatalogReader(catalog, auth, ownership, people);
  }

  private constructor(
    private readonly catalog: CatalogService,
    private readonly auth: AuthService,
    private readonly ownership: OwnershipConfig,
    private readonly people: () => Promise<KnownPeople>,
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
    const walk = new DirectoryWalk(batch, await this.people());
    for (let round = 1; ; round++) {
      const { around, neighbours, systemRef } = surroundings(service, ref =>
        batch.get(ref),
      );
      const named = namedOwnerRefs(around, this.ownership);
      const frontier = walk.frontier([...named, ...furtherOwners]);
      const missing = [...neighbours, ...frontier].filter(
        ref => !batch.has(ref),
      );
      if (!missing.length) {
        const directory = await walk.directory();
        const refs = [...new Set([...neighbours, ...walk.visited()])];
        return { around, directory, contacts: walk.contacts(), refs };
      }
      if (round === 1 && systemRef && !batch.has(systemRef)) {
        await batch.fetchWithDomainOf(systemRef, missing);
      } else {
        await batch.fetch(missing);
      }
    }
  }
}
