import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useReview } from '../assessment/ReviewContext';
import { useReviewQuery } from '../assessment/useReviewQuery';
import { RelativeTime } from '../presentation/RelativeTime';
import { useNow } from './lookups/useNow';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
  },
}));

/** When this service was looked at in the catalog, and the way to look again. */
export function LookAge() {
  const classes = useStyles();
  const { ownership, service } = useReview().review;
  const { refetch, isFetching } = useReviewQuery(service.entityRef);
  const now = useNow();
  return (
    <div className={classes.root}>
      <Typography
        variant="body2"
        color="textSecondary"
        component="span"
        role="status"
      >
        {isFetching && 'Checking the catalog…'}
        {!isFetching && ownership.lookedAt && (
          <>
            Catalog last checked{' '}
            <RelativeTime value={ownership.lookedAt} asOf={now} />
          </>
        )}
      </Typography>
      <Button
        size="small"
        variant="outlined"
        disabled={isFetching}
        onClick={() => refetch()}
      >
        Check now
      </Button>
    </div>
  );
}
