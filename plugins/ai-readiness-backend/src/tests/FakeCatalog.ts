import type { Entity } from '@backstage/catalog-model';
import type {
  Directory,
  DirectoryGroup,
  OwnerContact,
} from 'backstage-plugin-ai-readiness-common';

/** So many services are on a page. */
export const PAGE = 3;
export const NOW = '2026-03-10T09:00:00.000Z';
export const LATER = '2026-03-11T09:00:00.000Z';

/** A catalog that a test changes as it likes. */
export class FakeCatalog {
  teams = new Map<string, string[]>([
    ['claims', ['jane']],
    ['risk', ['omar']],
    ['legal', ['mia']],
    ['data', ['li']],
  ]);
  readonly entities = new Map<string, Entity>();
  /** Breaks off before this page of services. */
  failsOnPage = Infinity;
  reads = 0;
  /** Whether nobody can be told apart from somebody who is absent. */
  unjudged = false;

  add(name: string, owners: Record<string, string> = {}, uid = name): Entity {
    const entity = aService(name, owners, uid);
    this.entities.set(name, entity);
    return entity;
  }

  async refreshed() {
    const group = (members: string[]): DirectoryGroup => ({
      members: members.map(name => `user:default/${name}`),
      children: [],
    });
    const users = new Set(
      [...this.teams.values()].flat().map(name => `user:default/${name}`),
    );
    const directory: Directory = {
      users,
      ...(this.unjudged && { unjudged: users }),
      groups: new Map(
        [...this.teams].map(([name, members]) => [
          `group:default/${name}`,
          group(members),
        ]),
      ),
      judgeable: true,
    };
    return {
      directory,
      readAt: NOW,
      contacts: new Map<string, OwnerContact>(),
    };
  }

  async readNeighbours() {
    return new Map<string, Entity>();
  }

  async *services(): AsyncGenerator<Entity[]> {
    this.reads += 1;
    const all = [...this.entities.values()];
    for (let start = 0; start < all.length; start += PAGE) {
      if (start / PAGE + 1 >= this.failsOnPage) {
        throw new Error('The catalog does not answer');
      }
      yield all.slice(start, start + PAGE);
    }
  }
}

function aService(
  name: string,
  owners: Record<string, string>,
  uid: string,
): Entity {
  const annotations = Object.entries(owners).map(([area, owner]) => [
    `ai-readiness.io/${area}-owner`,
    owner,
  ]);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      namespace: 'default',
      uid,
      annotations: Object.fromEntries(annotations),
    },
    spec: { type: 'ai-service', owner: 'claims', lifecycle: 'production' },
    relations: [{ type: 'ownedBy', targetRef: 'group:default/claims' }],
  };
}
