import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useQuery } from '@tanstack/react-query';
import {
  ownerContact,
  type OwnerContact,
} from 'backstage-plugin-ai-readiness-common';
import { queryKeys } from '../../api/ReadinessSession';

/** How an owner is reached, and whether the catalog has a page about them. */
export interface CatalogOwner {
  known: boolean;
  contact: OwnerContact;
}

export function useCatalogOwner(ref: string): CatalogOwner | undefined {
  const catalogApi = useApi(catalogApiRef);
  const { data } = useQuery<CatalogOwner, Error>({
    queryKey: queryKeys.entity(ref),
    staleTime: 60_000,
    queryFn: async () => {
      // Who is not there is an answer here, not a failed request.
      const { items } = await catalogApi.getEntitiesByRefs({
        entityRefs: [ref],
      });
      const [entity] = items;
      return {
        known: Boolean(entity),
        contact: entity ? ownerContact(entity) : { links: [] },
      };
    },
  });
  return data;
}
