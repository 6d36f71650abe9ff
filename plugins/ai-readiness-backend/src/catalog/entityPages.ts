import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { QueryEntitiesInitialRequest } from '@backstage/catalog-client';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { answered } from './answered';
import { unlessAborted } from './unlessAborted';

/** As many as one request carries well; a page is held in memory at once. */
const PAGE = 1000;

/**
 * All entities that a request selects, page by page. No field orders them: the
 * catalog would leave out what lacks the field.
 */
export async function* entityPages(
  catalog: Pick<CatalogService, 'queryEntities'>,
  credentials: () => Promise<BackstageCredentials>,
  request: Pick<QueryEntitiesInitialRequest, 'filter' | 'query'> & {
    fields: string[];
  },
  signal?: AbortSignal,
): AsyncGenerator<Entity[]> {
  const { fields } = request;
  let cursor: string | undefined;
  do {
    signal?.throwIfAborted();
    const page = catalog.queryEntities(
      cursor
        ? { cursor, fields, limit: PAGE }
        : { ...request, limit: PAGE, totalItems: 'exclude' },
      // A token may run out before the last page does.
      { credentials: await credentials() },
    );
    const { items, pageInfo } = await answered(unlessAborted(page, signal));
    yield items;
    cursor = pageInfo.nextCursor;
  } while (cursor);
}
