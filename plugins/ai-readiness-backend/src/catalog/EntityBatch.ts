import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
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
