import { Link } from '@backstage/core-components';
import { Helmet } from 'react-helmet';
import { useNavigate } from 'react-router-dom';
import { CAMPAIGNS_PATH } from '../ownership/lookups/paths';
import { Empty } from '../ownership/lookups/Empty';
import { SubPage } from '../ownership/lookups/SubPage';
import { usePageLink } from '../ownership/lookups/usePageLink';
import { CampaignList } from './CampaignList';
import { NewCampaignDialog } from './NewCampaignDialog';
import { useCampaigns } from './useCampaigns';

/** The form of a new campaign, before the campaigns that there are. */
export function NewCampaign() {
  const { data } = useCampaigns();
  const toPage = usePageLink();
  const navigate = useNavigate();
  const all = toPage(CAMPAIGNS_PATH) ?? '';
  if (data?.viewer.mayManage === false) {
    return (
      <SubPage title="New campaign">
        <Empty title="You may not start a campaign">
          {data.viewer.because}.{' '}
          <Link to={all} underline="always">
            All campaigns
          </Link>
        </Empty>
      </SubPage>
    );
  }
  return (
    <>
      <CampaignList />
      <Helmet title="New campaign" />
      {data && <NewCampaignDialog onClose={() => navigate(all)} />}
    </>
  );
}
