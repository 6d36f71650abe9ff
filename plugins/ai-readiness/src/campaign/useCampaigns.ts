import { useApi } from '@backstage/core-plugin-api';
import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type {
  Campaign,
  CampaignApi,
  CampaignDetail,
  CampaignQuery,
  CampaignsPage,
} from 'backstage-plugin-ai-readiness-common';
import { campaignApiRef } from '../api/campaignApiRef';
import { queryKeys } from '../api/ReadinessSession';

const LIST = 'campaigns';

/** One page of the campaigns, and whether the reader may manage them. */
export function useCampaigns(cursor?: string) {
  const api = useApi(campaignApiRef);
  const query = cursor ? { cursor } : {};
  return useQuery<CampaignsPage, Error>({
    queryKey: queryKeys.lookup(LIST, query),
    queryFn: ({ signal }) => api.getCampaigns(query, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** One campaign with a page of its tasks. */
export function useCampaign(id: string, query: CampaignQuery) {
  const api = useApi(campaignApiRef);
  return useQuery<CampaignDetail, Error>({
    queryKey: queryKeys.lookup(LIST, { id, ...query }),
    queryFn: ({ signal }) => api.getCampaign(id, query, { signal }),
    // Of the same campaign: that of another one would be taken for this one.
    placeholderData: previous => (previous?.id === id ? previous : undefined),
  });
}

/** Changes something of campaigns; what is shown of them is read anew. */
export function useCampaignWrite<Input>(
  write: (api: CampaignApi, input: Input) => Promise<Campaign>,
) {
  const api = useApi(campaignApiRef);
  const queryClient = useQueryClient();
  return useMutation<Campaign, Error, Input>({
    mutationFn: input => write(api, input),
    // Also when it fails: somebody else may have been faster.
    onSettled: () => {
      const [all] = queryKeys.lookup(LIST, {});
      queryClient.invalidateQueries({ queryKey: [all, LIST] });
    },
  });
}
