import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import {
  catalogApiRef,
  defaultEntityPresentation,
} from '@backstage/plugin-catalog-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { queryKeys } from '../api/ReadinessSession';

/** An entity to choose. */
export interface EntityOption {
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

/** Entities of the catalog whose name has the text in it. */
export function useEntitySearch(
  kinds: readonly string[],
  text: string,
  enabled: boolean,
) {
  const catalogApi = useApi(catalogApiRef);
  return useQuery<EntityOption[], Error>({
    queryKey: queryKeys.search(kinds, text),
    enabled,
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const { items } = await catalogApi.queryEntities({
        filter: { kind: [...kinds] },
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

function optionOf(entity: Entity): EntityOption {
  const { primaryTitle } = defaultEntityPresentation(entity);
  return { ref: stringifyEntityRef(entity), title: primaryTitle };
}
