import { makeStyles } from '@material-ui/core/styles';
import { useReview } from '../assessment/ReviewContext';
import { MemoLink } from './MemoLink';
import { RecordDecision } from './record/RecordDecision';
import { RestrictedBy } from './RestrictedBy';
import { StandingSummary } from './StandingSummary';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: theme.spacing(1, 3),
    padding: theme.spacing(1, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  standing: { flex: '1 1 360px', minWidth: 0 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
    '@media print': { display: 'none' },
  },
}));

/** What was decided and what that is worth, and the way to decide. */
export function StandingBar() {
  const classes = useStyles();
  const { review } = useReview();
  const { decision } = review;
  return (
    <div className={classes.root}>
      <div className={classes.standing}>
        <StandingSummary review={review} />
        <RestrictedBy />
      </div>
      <div className={classes.actions}>
        {decision && <MemoLink decision={decision} />}
        <RecordDecision />
      </div>
    </div>
  );
}
