import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { queryKeys } from '../api/ReadinessSession';
import type { MyRefs } from './filterItems';

/** The person who looks, and the groups that they belong to. */
export function useMyRefs(): MyRefs {
  const identityApi = useApi(identityApiRef);
  const { data } = useQuery<string[], Error>({
    queryKey: queryKeys.myRefs(),
    staleTime: Infinity,
    queryFn: async () => {
      const identity = await identityApi.getBackstageIdentity();
      return [identity.userEntityRef, ...identity.ownershipEntityRefs];
    },
  });
  return useMemo(
    () => new Set(data?.map(ref => ref.toLocaleLowerCase('en-US'))),
    [data],
  );
}
