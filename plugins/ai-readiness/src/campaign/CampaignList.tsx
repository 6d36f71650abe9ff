import { Link } from '@backstage/core-components';
import type { CampaignsPage } from 'backstage-plugin-ai-readiness-common';
import { useNavigate } from 'react-router-dom';
import { Answer } from '../ownership/lookups/Answer';
import { Empty } from '../ownership/lookups/Empty';
import { Pager } from '../ownership/lookups/Pager';
import { SubPage } from '../ownership/lookups/SubPage';
import { useFilters } from '../ownership/lookups/useFilters';
import { useNow } from '../ownership/lookups/useNow';
import { usePageLink } from '../ownership/lookups/usePageLink';
import { ReasonedButton } from '../presentation/ReasonedButton';
import { CampaignCard } from './CampaignCard';
import { campaignLink } from './campaignLink';
import { useCampaigns } from './useCampaigns';

const NO_FILTERS = [] as const;
const OF = ['campaign', 'campaigns'] as const;

/** All campaigns, those that go on first. */
export function CampaignList() {
  const { cursor, goTo } = useFilters(NO_FILTERS);
  const query = useCampaigns(cursor);
  const toPage = usePageLink();
  const navigate = useNavigate();
  const start = toPage(campaignLink({}));
  return (
    <SubPage
      title="Campaigns"
      about="Items to be closed on many services by a day. What is closed counts by itself."
      action={
        query.data && (
          <ReasonedButton
            color="primary"
            variant="contained"
            disabledBecause={query.data.viewer.because}
            onClick={() => start && navigate(start)}
          >
            Start a campaign
          </ReasonedButton>
        )
      }
    >
      <Answer query={query} of="the campaigns" rows={4}>
        {page =>
          page.campaigns.length ? (
            <Campaigns page={page} cursor={cursor} onGoTo={goTo} />
          ) : (
            <Empty title="No campaign yet">
              “Close 4.2 on all high-tier services by 30 September”: filter the{' '}
              <Link to={toPage('') ?? ''} underline="always">
                scorecard
              </Link>{' '}
              to the services that you mean, and start a campaign from there.
            </Empty>
          )
        }
      </Answer>
    </SubPage>
  );
}

function Campaigns(props: {
  page: CampaignsPage;
  cursor?: string;
  onGoTo: (cursor?: string) => void;
}) {
  const { page, cursor, onGoTo } = props;
  const now = useNow();
  return (
    <>
      {page.campaigns.map(campaign => (
        <CampaignCard key={campaign.id} campaign={campaign} now={now} />
      ))}
      <Pager
        of={OF}
        shown={page.campaigns.length}
        total={page.total}
        cursor={cursor}
        nextCursor={page.nextCursor}
        onGoTo={onGoTo}
      />
    </>
  );
}
