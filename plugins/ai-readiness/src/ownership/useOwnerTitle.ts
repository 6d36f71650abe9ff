import { useApiHolder } from '@backstage/core-plugin-api';
import {
  defaultEntityPresentation,
  entityPresentationApiRef,
} from '@backstage/plugin-catalog-react';
import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../api/ReadinessSession';

/** What the portal calls an owner; absent until it is known. */
export function useOwnerTitle(ref?: string): string | undefined {
  const presentation = useApiHolder().get(entityPresentationApiRef);
  const { data } = useQuery<string, Error>({
    queryKey: queryKeys.ownerTitle(ref),
    enabled: Boolean(ref),
    staleTime: Infinity,
    queryFn: async () => {
      const entityRef = ref ?? '';
      const presented = await presentation?.forEntity(entityRef).promise;
      return (presented ?? defaultEntityPresentation(entityRef)).primaryTitle;
    },
  });
  return data;
}
