import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { FilterPredicate } from '@backstage/filter-predicates';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { answered } from './answered';
import type { VisibilityReader } from './VisibilityReader';

const PAGE = 1000;
const FIELDS = ['kind', 'metadata.namespace', 'metadata.name'];

/** Asks the catalog in the caller's name, which applies its own rules. */
export class DefaultVisibilityReader implements VisibilityReader {
  static create(options: {
    catalog: CatalogService;
    serviceFilter: FilterPredicate;
  }): DefaultVisibilityReader {
    return new DefaultVisibilityReader(options);
  }

  private constructor(
    private readonly parts: Parameters<
      typeof DefaultVisibilityReader.create
    >[0],
  ) {}

  async visibleServices(credentials: BackstageCredentials): Promise<string[]> {
    const { catalog, serviceFilter } = this.parts;
    const refs: string[] = [];
    let cursor: string | undefined;
    do {
      const { items, pageInfo } = await answered(
        catalog.queryEntities(
          cursor
            ? { cursor, fields: FIELDS, limit: PAGE }
            : {
                query: serviceFilter,
                fields: FIELDS,
                limit: PAGE,
                totalItems: 'exclude',
              },
          { credentials },
        ),
      );
      refs.push(...items.map(entity => stringifyEntityRef(entity)));
      cursor = pageInfo.nextCursor;
    } while (cursor);
    return refs;
  }
}
