import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import FailedIcon from '@material-ui/icons/ErrorOutline';
import NoteIcon from '@material-ui/icons/InfoOutlined';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type {
  CampaignPreview as Preview,
  CampaignReach,
} from 'backstage-plugin-ai-readiness-common';
import { campaignApiRef } from '../api/campaignApiRef';
import { queryKeys } from '../api/ReadinessSession';
import { reasonOf } from '../api/reasonOf';
import { grouped } from '../presentation/figures';
import { Mark } from '../presentation/Mark';

/** How much a campaign would hold now. */
export function CampaignPreview(props: { reach: CampaignReach }) {
  const { reach } = props;
  const api = useApi(campaignApiRef);
  const { data, error } = useQuery<Preview, Error>({
    queryKey: queryKeys.lookup('campaign-preview', reach),
    queryFn: ({ signal }) => api.previewCampaign(reach, { signal }),
    enabled: reach.itemIds.length > 0,
    placeholderData: keepPreviousData,
  });
  return (
    <Typography variant="body2" component="div" role="status">
      {!reach.itemIds.length &&
        'Choose an item to see how much there is to do.'}
      {reach.itemIds.length > 0 && error && (
        <Mark tone="bad" icon={FailedIcon}>
          {reasonOf(error)}
        </Mark>
      )}
      {reach.itemIds.length > 0 && !error && data && (
        <>
          <strong>{amount(data)}</strong>
          {data.notes.map(note => (
            <div key={note}>
              <Mark tone="info" icon={NoteIcon}>
                {note}
              </Mark>
            </div>
          ))}
        </>
      )}
    </Typography>
  );
}

/** "12 things to close now; 40 services match." */
function amount({ services, tasks }: Preview): string {
  if (!services) {
    return 'No service matches now. Those that come to match until the due date join.';
  }
  const matching =
    services === 1
      ? '1 service matches'
      : `${grouped(services)} services match`;
  if (!tasks) return `Nothing to close now; ${matching}.`;
  const things = tasks === 1 ? '1 thing' : `${grouped(tasks)} things`;
  return `${things} to close now; ${matching}.`;
}
