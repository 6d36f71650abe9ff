import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Campaign } from 'backstage-plugin-ai-readiness-common';
import { OwnerLink } from '../ownership/lookups/OwnerLink';
import { useItemTitles } from '../ownership/lookups/useItemTitles';
import { useScorecardLink } from '../portfolio/useScorecardLink';
import { exactDate } from '../presentation/dates';
import { RelativeTime } from '../presentation/RelativeTime';
import { FilterChips } from './FilterChips';
import { filtersOf } from './filtersOf';
import { Progress } from './Progress';
import { StateMark } from './StateMark';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1.5),
    '& p': { margin: 0 },
  },
  goal: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: theme.spacing(0.75, 2),
    margin: 0,
    '& dt': { color: theme.palette.text.secondary },
    '& dd': { margin: 0 },
  },
}));

/** How far it is, what is to be closed where, and who answers for it. */
export function CampaignHead(props: { campaign: Campaign; now: string }) {
  const { campaign, now } = props;
  const { state, goal, itemIds, dueOn, owner, closed, lookedAt } = campaign;
  const classes = useStyles();
  const titleOf = useItemTitles();
  const filters = filtersOf(campaign.filter);
  const services = useScorecardLink()(filters);
  return (
    <div className={classes.root}>
      <div>
        <StateMark state={state} />
      </div>
      <Progress campaign={campaign} now={now} />
      {goal && (
        <p dir="auto" className={classes.goal}>
          {goal}
        </p>
      )}
      <dl className={classes.facts}>
        <dt>To close</dt>
        <dd>{itemIds.map(titleOf).join(' · ')}</dd>
        <dt>On</dt>
        <dd>
          <FilterChips filters={filters} />
          {services && <Link to={services}>See these services</Link>}
        </dd>
        <dt>By</dt>
        <dd>{exactDate(dueOn)}</dd>
        <dt>Owner</dt>
        <dd>
          <OwnerLink entityRef={owner} />
        </dd>
        {closed?.reason && (
          <>
            <dt>{closed.by ? 'Ended by' : 'Ended because'}</dt>
            <dd>
              {closed.by && (
                <>
                  <OwnerLink entityRef={closed.by} />:{' '}
                </>
              )}
              <span dir="auto">{closed.reason}</span>
            </dd>
          </>
        )}
      </dl>
      {!lookedAt && !closed && (
        <Typography variant="caption" color="textSecondary">
          The services are being looked at: the figures grow until that is done.
        </Typography>
      )}
      {lookedAt && !closed && (
        <Typography variant="caption" color="textSecondary">
          As of <RelativeTime value={lookedAt} asOf={now} />. What is closed
          since then counts at the next look.
        </Typography>
      )}
    </div>
  );
}
