import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type {
  Directory,
  OwnerContact,
  ServiceSurroundings,
} from 'backstage-plugin-ai-readiness-common';

/** One service with all that its ownership rests on. */
export interface ServiceReading {
  around: ServiceSurroundings;
  directory: Directory;
  /** Of the Users and Groups that were read, by ref. */
  contacts: ReadonlyMap<string, OwnerContact>;
  /** Everything that it rests on: the hints of the next look. */
  refs: string[];
}

/** The only way to the catalog. */
export interface CatalogReader {
  /**
   * Reads a service as the caller may see it; undefined when the catalog does
   * not hold it or does not show it to them. Ownership is read in full: who
   * answers for a service does not depend on who asks.
   *
   * @throws ServiceUnavailableError when the catalog does not answer
   */
  readService(
    entityRef: string,
    options: {
      credentials: BackstageCredentials;
      /** Further owners whose liveness is asked for. */
      owners: readonly string[];
      /** Refs that will probably be needed: saves round trips, decides nothing. */
      hints: readonly string[];
    },
  ): Promise<ServiceReading | undefined>;

  /** The entity as the caller may see it. */
  readEntity(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<Entity | undefined>;
}
