import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  type Entity,
  parseEntityRef,
  RELATION_HAS_PART,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { FilterPredicate } from '@backstage/filter-predicates';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { answered } from './answered';

const FIELDS = ['apiVersion', 'kind', 'metadata', 'spec', 'relations'];
/** Keeps a request well below the catalog's body limit. */
const CHUNK = 500;

/** Reads entities by ref, each at most once. */
export class EntityBatch {
  private readonly found = new Map<string, Entity | undefined>();

  constructor(
    private readonly catalog: CatalogService,
    private readonly credentials: BackstageCredentials,
  ) {}

  has(ref: string): boolean {
    return this.found.has(ref);
  }

  get(ref: string): Entity | undefined {
    return this.found.get(ref);
  }

  async fetch(refs: readonly string[]): Promise<void> {
    const wanted = [...new Set(refs)].filter(ref => !this.found.has(ref));
    for (let start = 0; start < wanted.length; start += CHUNK) {
      const entityRefs = wanted.slice(start, start + CHUNK);
      const { items } = await answered(
        this.catalog.getEntitiesByRefs(
          { entityRefs, fields: FIELDS },
          { credentials: this.credentials },
        ),
      );
      entityRefs.forEach((ref, index) => this.found.set(ref, items[index]));
    }
  }

  /**
   * Reads these, and with them the domain that a system is part of: the system
   * would name it only once it is here. What is not found stays unread, since
   * a search proves nothing missing.
   */
  async fetchWithDomainOf(
    systemRef: string,
    refs: readonly string[],
  ): Promise<void> {
    const part = { type: RELATION_HAS_PART, targetRef: systemRef };
    const domain = { kind: 'domain', relations: { $contains: part } };
    const query = { $any: [domain, ...matching(refs)] };
    const { items } = await answered(
      this.catalog.queryEntities(
        { query, limit: CHUNK, fields: FIELDS },
        { credentials: this.credentials },
      ),
    );
    for (const entity of items) {
      this.found.set(stringifyEntityRef(entity), entity);
    }
  }

  /** Whether the catalog holds any user at all. */
  async holdsUsers(): Promise<boolean> {
    const { items } = await answered(
      this.catalog.queryEntities(
        { filter: { kind: 'user' }, limit: 1, fields: ['kind'] },
        { credentials: this.credentials },
      ),
    );
    return items.length > 0;
  }
}

/** One condition per kind and namespace, so that the search stays small. */
function matching(refs: readonly string[]): FilterPredicate[] {
  const families = new Map<
    string,
    { kind: string; namespace: string; names: string[] }
  >();
  for (const ref of refs) {
    const { kind, namespace, name } = parseEntityRef(ref);
    const key = `${kind}:${namespace}`;
    const family = families.get(key) ?? { kind, namespace, names: [] };
    family.names.push(name);
    families.set(key, family);
  }
  return [...families.values()].map(({ kind, namespace, names }) => ({
    kind,
    'metadata.namespace': namespace,
    'metadata.name': { $in: names },
  }));
}
