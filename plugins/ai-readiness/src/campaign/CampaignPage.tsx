import { Link } from '@backstage/core-components';
import { useParams } from 'react-router-dom';
import { isOfName } from '../api/isOfName';
import { Answer } from '../ownership/lookups/Answer';
import { Empty } from '../ownership/lookups/Empty';
import { oneOf } from '../ownership/lookups/oneOf';
import { CAMPAIGNS_PATH } from '../ownership/lookups/paths';
import { SubPage } from '../ownership/lookups/SubPage';
import { useFilters } from '../ownership/lookups/useFilters';
import { usePageLink } from '../ownership/lookups/usePageLink';
import { CampaignActions } from './CampaignActions';
import { CampaignBody } from './CampaignBody';
import { TASK_STATES } from './TaskFilter';
import { useCampaign } from './useCampaigns';

const FILTERS = ['state'] as const;

/** One campaign: how far it is, who has what left, and every task. */
export function CampaignPage() {
  const { campaignId = '' } = useParams();
  const { filters, set, cursor, goTo } = useFilters(FILTERS);
  const state = oneOf(TASK_STATES, filters.state);
  const query = useCampaign(campaignId, {
    ...(state && { state }),
    ...(cursor && { cursor }),
  });
  const toPage = usePageLink();
  const all = (
    <Link to={toPage(CAMPAIGNS_PATH) ?? ''} underline="always">
      All campaigns
    </Link>
  );
  if (!query.data && isOfName(query.error, 'NotFoundError')) {
    return (
      <SubPage title="Campaign">
        <Empty title="There is no such campaign">
          It may be about services that you may not see. {all}
        </Empty>
      </SubPage>
    );
  }
  return (
    <SubPage
      title={query.data?.title ?? 'Campaign'}
      heading={<span dir="auto">{query.data?.title ?? 'Campaign'}</span>}
      about={all}
      action={query.data && <CampaignActions campaign={query.data} />}
    >
      <Answer query={query} of="the campaign">
        {campaign => (
          <CampaignBody
            campaign={campaign}
            state={state}
            cursor={cursor}
            onState={next => set({ state: next })}
            onGoTo={goTo}
          />
        )}
      </Answer>
    </SubPage>
  );
}
