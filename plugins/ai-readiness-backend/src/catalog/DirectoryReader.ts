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
  type OwnerContact,
  ownerSuggester,
  relationTargets,
} from 'backstage-plugin-ai-readiness-common';
import type { DirectorySnapshot } from './DirectorySource';
import { entityPages } from './entityPages';

/** The directory with how everybody in it can be reached. */
export interface DirectoryReading extends DirectorySnapshot {
  contacts: ReadonlyMap<string, OwnerContact>;
}

/** Everything that finding out who was meant rests on. */
type Names = Required<
  Pick<Directory, 'users' | 'groups' | 'titles' | 'suggest'>
>;

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
    withAbsences?: (
      directory: Directory,
      signal?: AbortSignal,
    ) => Promise<Directory>;
  }): DirectoryReader {
    return new DirectoryReader(options);
  }

  private names?: Names;

  private constructor(
    private readonly parts: Parameters<typeof DirectoryReader.create>[0],
  ) {}

  /** @throws ServiceUnavailableError when the catalog does not answer */
  async read(signal?: AbortSignal): Promise<DirectoryReading> {
    const readAt = this.parts.clock();
    const contacts = new Map<string, OwnerContact>();
    const titles = new Map<string, string>();
    const groups = new Map<string, DirectoryGroup>();
    const users = new Set<string>();
    const add = (entity: Entity): string => {
      const ref = stringifyEntityRef(entity);
      const contact = ownerContact(entity);
      contacts.set(ref, contact);
      if (contact.displayName) titles.set(ref, contact.displayName);
      return ref;
    };
    const groupFields = [...FIELDS, 'relations'];
    for await (const page of this.pages('group', groupFields, signal)) {
      for (const group of page) {
        groups.set(add(group), {
          members: relationTargets(group, RELATION_HAS_MEMBER),
          children: relationTargets(group, RELATION_PARENT_OF),
        });
      }
    }
    // They know their groups as well, but the groups have said all of that.
    for await (const page of this.pages('user', FIELDS, signal)) {
      for (const user of page) users.add(add(user));
    }
    const judgeable = users.size > 0;
    const read = { judgeable, ...this.named({ users, groups, titles }) };
    const { withAbsences = async each => each } = this.parts;
    const directory = await withAbsences(read, signal);
    return { directory, readAt, contacts };
  }

  /** While everybody is called as before, so is whoever is meant by a text. */
  private named(read: Omit<Names, 'suggest'>): Names {
    const { names } = this;
    this.names =
      names && areCalledAlike(names, read)
        ? { ...names, groups: read.groups }
        : { ...read, suggest: ownerSuggester(read) };
    return this.names;
  }

  private pages(kind: string, fields: string[], signal?: AbortSignal) {
    const { catalog, auth } = this.parts;
    const credentials = () => auth.getOwnServiceCredentials();
    const request = { filter: { kind }, fields };
    return entityPages(catalog, credentials, request, signal);
  }
}

function areCalledAlike(
  one: Omit<Names, 'suggest'>,
  other: Omit<Names, 'suggest'>,
): boolean {
  const { users, groups, titles } = other;
  return (
    one.users.size === users.size &&
    one.groups.size === groups.size &&
    one.titles.size === titles.size &&
    [...users].every(ref => one.users.has(ref)) &&
    [...groups.keys()].every(ref => one.groups.has(ref)) &&
    [...titles].every(([ref, title]) => one.titles.get(ref) === title)
  );
}
