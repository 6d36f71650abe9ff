import { setTimeout as sleep } from 'node:timers/promises';
import type { CatalogApi } from '@backstage/catalog-client';

const PATIENCE_MS = 300_000;

/** Waits until the catalog has processed everything that it was given. */
export async function untilProcessed(
  catalog: CatalogApi,
  expected: number,
  token: string,
): Promise<void> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  let before = -1;
  for (;;) {
    const query = { limit: 1, fields: ['kind'] };
    const { totalItems } = await catalog.queryEntities(query, { token });
    // Once more, because relations are put together a moment later.
    if (totalItems === expected && before === expected) return;
    before = totalItems;
    if (performance.now() > giveUpAt) {
      throw new Error(
        `The catalog shows ${totalItems} of ${expected} entities`,
      );
    }
    await sleep(1000);
  }
}
