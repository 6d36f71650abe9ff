import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  CampaignDetail,
  CampaignTaskState,
} from 'backstage-plugin-ai-readiness-common';
import { useNow } from '../ownership/lookups/useNow';
import { BurnDownSection } from './BurnDownSection';
import { CampaignHead } from './CampaignHead';
import { OpenByOwner } from './OpenByOwner';
import { TaskFilter } from './TaskFilter';
import { TaskTable } from './TaskTable';

const useStyles = makeStyles(theme => ({
  parts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(260px, 2fr)',
    gap: theme.spacing(2),
    alignItems: 'stretch',
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  paper: { padding: theme.spacing(2), minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
    padding: theme.spacing(2, 2, 1),
  },
}));

/** What is known of one campaign. */
export function CampaignBody(props: {
  campaign: CampaignDetail;
  state?: CampaignTaskState;
  cursor?: string;
  onState: (state?: CampaignTaskState) => void;
  onGoTo: (cursor?: string) => void;
}) {
  const { campaign, state, cursor, onState, onGoTo } = props;
  const classes = useStyles();
  const now = useNow();
  return (
    <>
      <Paper className={classes.paper}>
        <CampaignHead campaign={campaign} now={now} />
      </Paper>
      <div className={classes.parts}>
        <Paper className={classes.paper}>
          <BurnDownSection campaign={campaign} />
        </Paper>
        <Paper className={classes.paper}>
          <OpenByOwner campaign={campaign} />
        </Paper>
      </div>
      <Paper component="section" aria-label="Tasks">
        <div className={classes.head}>
          <Typography variant="subtitle1" component="h3">
            Tasks
          </Typography>
          <TaskFilter campaign={campaign} state={state} onChange={onState} />
        </div>
        <TaskTable
          tasks={campaign.tasks}
          now={now}
          cursor={cursor}
          onGoTo={onGoTo}
        />
      </Paper>
    </>
  );
}
