import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import type { ChecklistDraft } from 'backstage-plugin-ai-readiness-common';
import { queryKeys } from '../../api/ReadinessSession';
import { draftApiRef } from '../../api/draftApiRef';

/** Services are judged in the background. */
const LOOK_AGAIN_MS = 10_000;

/** The next version of the checklist; read again while services are judged. */
export function useDraft() {
  const api = useApi(draftApiRef);
  return useQuery<ChecklistDraft, Error>({
    queryKey: queryKeys.lookup('checklist-draft', {}),
    queryFn: ({ signal }) => api.getChecklistDraft({ signal }),
    refetchInterval: ({ state }) =>
      state.data?.draft?.flips.pending ? LOOK_AGAIN_MS : false,
  });
}
