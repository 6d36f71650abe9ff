import type { AuthService } from '@backstage/backend-plugin-api';
import {
  type Entity,
  RELATION_HAS_MEMBER,
  RELATION_PARENT_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  type Directory,
  type DirectoryGroup,
  ownerContact,
  ownerSuggester,
  relationTargets,
} from 'backstage-plugin-ai-readiness-common';
import type { DirectorySnapshot } from './DirectorySource';
import { entityPages } from './entityPages';

/** The directory with what is known of everybody in it. */
export interface DirectoryReading extends DirectorySnapshot {
  /** Users and Groups without their relations, by ref: for their contacts. */
  entities: ReadonlyMap<string, Entity>;
}

const FIELDS = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.title',
  'metadata.links',
  'spec.profile.displayName',
  'spec.profile.email',
];

/** Reads groups and users whole: pages, never a call for one of them. */
export class DirectoryReader {
  static create(options: {
    catalog: Pick<CatalogService, 'queryEntities'>;
    auth: Pick<AuthService, 'getOwnServiceCredentials'>;
    clock: () => string;
    /** Tells who can't answer although the catalog holds them. */
    withAbsences?: (directory: Directory) => Promise<Directory>;
  }): DirectoryReader {
    return new DirectoryReader(options);
  }

  private constructor(
    private readonly parts: Parameters<typeof DirectoryReader.create>[0],
  ) {}

  /** @throws ServiceUnavailableError when the catalog does not answer */
  async read(): Promise<DirectoryReading> {
    const readAt = this.parts.clock();
    const entities = new Map<string, Entity>();
    const titles = new Map<string, string>();
    const groups = new Map<string, DirectoryGroup>();
    const users = new Set<string>();
    const add = (entity: Entity): string => {
      const ref = stringifyEntityRef(entity);
      const { relations: _, ...rest } = entity;
      entities.set(ref, rest);
      const title = ownerContact(entity).displayName;
      if (title) titles.set(ref, title);
      return ref;
    };
    for await (const page of this.pages('group', [...FIELDS, 'relations'])) {
      for (const group of page) {
        groups.set(add(group), {
          members: relationTargets(group, RELATION_HAS_MEMBER),
          children: relationTargets(group, RELATION_PARENT_OF),
        });
      }
    }
    // They know their groups as well, but the groups have said all of that.
    for await (const page of this.pages('user', FIELDS)) {
      for (const user of page) users.add(add(user));
    }
    const judgeable = users.size > 0;
    const suggest = ownerSuggester({ users, groups, titles });
    const read = { users, groups, judgeable, titles, suggest };
    const { withAbsences = async each => each } = this.parts;
    return { directory: await withAbsences(read), readAt, entities };
  }

  private pages(kind: string, fields: string[]) {
    const { catalog, auth } = this.parts;
    const credentials = () => auth.getOwnServiceCredentials();
    return entityPages(catalog, credentials, { filter: { kind }, fields });
  }
}
