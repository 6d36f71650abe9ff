import { useApiHolder } from '@backstage/core-plugin-api';
import {
  defaultEntityPresentation,
  entityPresentationApiRef,
} from '@backstage/plugin-catalog-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { queryKeys } from '../../api/ReadinessSession';

/** What the portal calls each of these entities, sorted by it. */
export function useEntityTitles(
  refs: readonly string[],
): readonly (readonly [ref: string, title: string])[] {
  const presentation = useApiHolder().get(entityPresentationApiRef);
  const { data } = useQuery<(readonly [string, string])[], Error>({
    queryKey: queryKeys.entityTitles(refs),
    staleTime: Infinity,
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const titled = refs.map(async ref => {
        const presented = await presentation?.forEntity(ref).promise;
        const { primaryTitle } = presented ?? defaultEntityPresentation(ref);
        return [ref, primaryTitle] as const;
      });
      const options = await Promise.all(titled);
      return options.sort(([, one], [, other]) => one.localeCompare(other));
    },
  });
  return data ?? refs.map(ref => [ref, ref] as const);
}
