import { InputError, NotFoundError } from '@backstage/errors';
import type { ApplicableItem } from 'backstage-plugin-ai-readiness-common';

/** The item of that id. @throws NotFoundError that names those which apply */
export function findItem(
  itemId: string,
  items: readonly ApplicableItem[],
  entityRef: string,
): ApplicableItem {
  const item = items.find(({ id }) => id === itemId);
  if (item) return item;
  const known = items.map(({ id }) => id).join(', ');
  throw new NotFoundError(
    `"${itemId}" is not an item that applies to ${entityRef}; items are: ${known}`,
  );
}

/** @throws InputError for items that nobody can state */
export function requireStatable(item: ApplicableItem): void {
  if (!item.computed) return;
  throw new InputError(
    `${item.number} ${item.title} is read from the catalog; nobody can state it. Name the owners in the catalog instead`,
  );
}
