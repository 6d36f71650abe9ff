import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import {
  catalogApiRef,
  defaultEntityPresentation,
} from '@backstage/plugin-catalog-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { queryKeys } from '../api/ReadinessSession';

/** A User or Group to choose. */
export interface OwnerOption {
  ref: string;
  title: string;
}

const LIMIT = 20;
const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'spec.profile',
];

/** Users and Groups of the catalog whose name has the text in it. */
export function useOwnerSearch(text: string, enabled: boolean) {
  const catalogApi = useApi(catalogApiRef);
  return useQuery<OwnerOption[], Error>({
    queryKey: queryKeys.owners(text),
    enabled,
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const { items } = await catalogApi.queryEntities({
        filter: { kind: ['User', 'Group'] },
        fullTextFilter: {
          term: text,
          fields: [
            'metadata.name',
            'metadata.title',
            'spec.profile.displayname',
          ],
        },
        fields: FIELDS,
        limit: LIMIT,
      });
      return items.map(optionOf);
    },
  });
}

function optionOf(entity: Entity): OwnerOption {
  const { primaryTitle } = defaultEntityPresentation(entity);
  return { ref: stringifyEntityRef(entity), title: primaryTitle };
}
