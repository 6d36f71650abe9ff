import { Link } from '@backstage/core-components';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Campaign } from 'backstage-plugin-ai-readiness-common';
import { OwnerLink } from '../ownership/lookups/OwnerLink';
import { useItemTitles } from '../ownership/lookups/useItemTitles';
import { usePageLink } from '../ownership/lookups/usePageLink';
import { campaignPath } from './campaignLink';
import { Progress } from './Progress';
import { StateMark } from './StateMark';

/** More are told as a number. */
const NAMED = 3;

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(2) },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(0.5, 2),
  },
  title: { fontWeight: 700, overflowWrap: 'anywhere' },
  about: { margin: theme.spacing(0.5, 0, 1.5) },
}));

/** One campaign among others. */
export function CampaignCard(props: { campaign: Campaign; now: string }) {
  const { campaign, now } = props;
  const { id, title, itemIds, owner, state } = campaign;
  const classes = useStyles();
  const toPage = usePageLink();
  const titleOf = useItemTitles();
  const more = itemIds.length - NAMED;
  return (
    <Paper component="article" className={classes.root} aria-label={title}>
      <div className={classes.head}>
        <Typography
          variant="subtitle1"
          component="h3"
          className={classes.title}
        >
          <Link to={toPage(campaignPath(id)) ?? ''}>
            <span dir="auto">{title}</span>
          </Link>
        </Typography>
        <StateMark state={state} />
      </div>
      <Typography
        variant="body2"
        component="div"
        color="textSecondary"
        className={classes.about}
      >
        {itemIds.slice(0, NAMED).map(titleOf).join(' · ')}
        {more > 0 && ` and ${more} more`} · <OwnerLink entityRef={owner} />
      </Typography>
      <Progress campaign={campaign} now={now} />
    </Paper>
  );
}
