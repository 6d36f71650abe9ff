import { useApi } from '@backstage/core-plugin-api';
import {
  keepPreviousData,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { Inbox, InboxQuery } from 'backstage-plugin-ai-readiness-common';
import { inboxApiRef } from '../api/inboxApiRef';
import { queryKeys } from '../api/ReadinessSession';

/** What waits for the person who looks. */
export function useInboxQuery(query: InboxQuery): UseQueryResult<Inbox, Error> {
  const api = useApi(inboxApiRef);
  return useQuery<Inbox, Error>({
    queryKey: queryKeys.lookup('inbox', query),
    queryFn: ({ signal }) => api.getInbox(query, { signal }),
    placeholderData: keepPreviousData,
    // Whoever comes back from working something off finds it gone.
    staleTime: 0,
  });
}
