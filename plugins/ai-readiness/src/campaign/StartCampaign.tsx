import { LinkButton } from '@backstage/core-components';
import CampaignIcon from '@material-ui/icons/FlagOutlined';
import { usePageLink } from '../ownership/lookups/usePageLink';
import { MINE } from '../portfolio/scorecard/filters/filterWords';
import type { ScorecardFilters } from '../portfolio/scorecard/state/scorecardAddress';
import { ReasonedButton } from '../presentation/ReasonedButton';
import { campaignLink } from './campaignLink';
import { useCampaigns } from './useCampaigns';

const NOT_OF_MINE =
  'Choose owners instead of “Mine”, which is somebody else for everybody who looks';

/** From the services that are shown to getting something closed on them. */
export function StartCampaign(props: { filters: ScorecardFilters }) {
  const { filters } = props;
  const to = usePageLink()(campaignLink(filters));
  return to ? <Start to={to} filters={filters} /> : <></>;
}

function Start(props: { to: string; filters: ScorecardFilters }) {
  const { to, filters } = props;
  const viewer = useCampaigns().data?.viewer;
  const isMine = filters.owner?.includes(MINE);
  const because = viewer?.because ?? (isMine ? NOT_OF_MINE : undefined);
  if (because) {
    return (
      <ReasonedButton
        variant="text"
        startIcon={<CampaignIcon />}
        disabledBecause={because}
      >
        Start a campaign
      </ReasonedButton>
    );
  }
  return (
    <LinkButton size="small" to={to} startIcon={<CampaignIcon />}>
      Start a campaign
    </LinkButton>
  );
}
