import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { goToOwners } from '../ownership/goToOwners';
import { TextButton } from '../presentation/TextButton';
import { useReview } from './ReviewContext';
import { isNarrowed, type ReviewFilters } from './useReviewFilters';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(4), textAlign: 'center' },
}));

/** Why no item is on show, and what to do about it. */
export function NoItems(props: {
  filters: ReviewFilters;
  onReset: () => void;
}) {
  const { filters, onReset } = props;
  const classes = useStyles();
  const { items, viewer } = useReview().review;
  if (!isNarrowed(filters)) {
    return (
      <Paper className={classes.root}>
        No item of this gate applies to this service.
      </Paper>
    );
  }
  return (
    <Paper className={classes.root}>
      <Typography variant="h6" component="p">
        {filters.mine ? 'No item here is yours' : 'No item matches the filters'}
      </Typography>
      {filters.mine ? (
        <Typography paragraph>
          Yours are the items of areas that you or one of your groups answer
          for, and the items that name you as their owner.{' '}
          {viewer.areas.length
            ? 'You do answer for an area of this service: another gate or fewer filters will show its items.'
            : 'To answer for an area, have yourself or your group named in the catalog:'}{' '}
          {!viewer.areas.length && (
            <TextButton onClick={goToOwners}>see the owners by area</TextButton>
          )}
        </Typography>
      ) : (
        <Typography paragraph>
          The review has {items.length} items; none of them passes all the
          filters at once.
        </Typography>
      )}
      <Button variant="outlined" onClick={onReset}>
        Reset filters
      </Button>
    </Paper>
  );
}
