import type {
  InboxEntry,
  InboxPlace,
} from 'backstage-plugin-ai-readiness-common';
import { useCallback } from 'react';
import { OWNERS_ID } from '../ownership/goToOwners';
import { useTabLink } from '../ownership/lookups/tabLink';

/** Leads to where on the Readiness tab something is worked off. */
export function useEntryLink(): (
  entry: Pick<InboxEntry, 'service' | 'at'>,
) => string {
  const toTab = useTabLink();
  return useCallback(
    ({ service, at }) => toTab(service.entityRef) + placeOf(at),
    [toTab],
  );
}

/** The end of the tab's address. */
export function placeOf(at: InboxPlace): string {
  const { view, itemId, area, only, section, decide } = at;
  const params = new URLSearchParams({
    ...(view !== 'review' && { view }),
    ...(itemId && { item: itemId }),
    ...(area && { area }),
    ...(only === 'not-assessed' && { status: only }),
    ...(only && only !== 'not-assessed' && { [only]: '1' }),
    ...(decide && { decide: '1' }),
  });
  return [
    params.size ? `?${params}` : '',
    section === 'owners' ? `#${OWNERS_ID}` : '',
  ].join('');
}
