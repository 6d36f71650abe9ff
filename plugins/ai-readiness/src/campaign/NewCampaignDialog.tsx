import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { CampaignRequest } from 'backstage-plugin-ai-readiness-common';
import { useMemo, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { newKey } from '../api/newKey';
import { ActionError } from '../decision/ActionError';
import { usePageLink } from '../ownership/lookups/usePageLink';
import {
  filterOf,
  readAddress,
} from '../portfolio/scorecard/state/scorecardAddress';
import { useScorecardLink } from '../portfolio/useScorecardLink';
import { FormDialog } from '../presentation/FormDialog';
import {
  aimsOf,
  CampaignFields,
  isComplete,
  type CampaignDraft,
} from './CampaignFields';
import { campaignPath } from './campaignLink';
import { CampaignPreview } from './CampaignPreview';
import { FilterChips } from './FilterChips';
import { ItemPicker } from './ItemPicker';
import { useCampaignWrite } from './useCampaigns';
import { useKnownItems } from './useKnownItems';
import { useSuggestedTitle } from './useSuggestedTitle';

const NO_ITEMS: readonly string[] = [];

const useStyles = makeStyles(theme => ({
  services: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: theme.spacing(0.75),
  },
}));

/** Starts a campaign on the services that the address selects. */
export function NewCampaignDialog(props: { onClose: () => void }) {
  const { search } = useLocation();
  const classes = useStyles();
  const navigate = useNavigate();
  const toPage = usePageLink();
  const toScorecard = useScorecardLink();
  const { filters } = useMemo(() => readAddress(search), [search]);
  const [chosen, setChosen] = useState<readonly string[]>();
  const itemIds = useKnownItems(chosen ?? filters.item ?? NO_ITEMS);
  const suggested = useSuggestedTitle(itemIds);
  const [written, setWritten] = useState<Partial<CampaignDraft>>({});
  const draft = { title: suggested, goal: '', dueOn: '', ...written };
  const reach = { filter: filterOf(filters), itemIds: [...itemIds] };
  const request = isComplete(draft)
    ? { ...aimsOf(draft), ...reach }
    : undefined;
  const content = JSON.stringify(request);
  // Sent again it is the same campaign; with another content it is another one.
  const idempotencyKey = useMemo(() => content && newKey(), [content]) ?? '';
  const start = useCampaignWrite<CampaignRequest>((api, campaign) =>
    api.createCampaign(campaign, { idempotencyKey }),
  );
  const [leave, setLeave] = useState<() => void>();
  const isWritten = Boolean(chosen) || Object.keys(written).length > 0;
  const ask = (then: () => void) => (isWritten ? setLeave(() => then) : then());
  const others = toScorecard(filters) ?? '';
  return (
    <FormDialog
      title="Start a campaign"
      submit="Start"
      maxWidth="sm"
      busy={start.isPending}
      disabled={!request || !itemIds.length}
      onSubmit={() =>
        request &&
        start.mutate(request, {
          onSuccess: ({ id }) => navigate(toPage(campaignPath(id)) ?? ''),
        })
      }
      onClose={() => ask(props.onClose)}
      asking={leave && { onDiscard: leave, onKeep: () => setLeave(undefined) }}
    >
      <div className={classes.services}>
        <Typography variant="subtitle2" component="h3">
          Services
        </Typography>
        <FilterChips filters={filters} />
        <Link
          to={others}
          onClick={event => {
            // In another tab nothing is lost.
            if (!isWritten || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            ask(() => navigate(others));
          }}
        >
          Choose others on the scorecard
        </Link>
      </div>
      <ItemPicker chosen={itemIds} onChange={setChosen} />
      <CampaignPreview reach={reach} />
      <CampaignFields
        draft={draft}
        onChange={change => setWritten(before => ({ ...before, ...change }))}
      />
      <ActionError action={{ error: start.error ?? undefined, stale: false }} />
    </FormDialog>
  );
}
