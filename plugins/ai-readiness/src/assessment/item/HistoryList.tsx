import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { HistoryActor } from '../../history/HistoryActor';
import { useHistory } from '../../history/useHistory';
import { RelativeTime } from '../../presentation/RelativeTime';
import { useReview } from '../ReviewContext';

const PAGE = 20;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  entry: {
    ...theme.typography.body2,
    padding: theme.spacing(0.75, 0),
    overflowWrap: 'anywhere',
  },
}));

/** Who changed the item, when and how; newest first. */
export function HistoryList(props: { itemId: string }) {
  const { itemId } = props;
  const classes = useStyles();
  const { review, now } = useReview();
  const { data, error, hasNextPage, fetchNextPage, isFetching } = useHistory(
    review.service.entityRef,
    { itemId, limit: PAGE },
  );
  if (error) {
    return (
      <Typography variant="body2" role="alert">
        The history can’t be read: {error.message}
      </Typography>
    );
  }
  if (!data) return <Skeleton height={48} />;
  const entries = data.pages.flatMap(page => page.entries);
  if (!entries.length) {
    return (
      <Typography variant="body2" color="textSecondary">
        Nobody has changed this item yet.
      </Typography>
    );
  }
  return (
    <>
      <ol className={classes.list}>
        {entries.map(({ seq, message, actor, at }) => (
          <li key={seq} className={classes.entry}>
            <span dir="auto">
              <HistoryActor actor={actor} /> {message}
            </span>
            <Typography variant="caption" color="textSecondary" component="div">
              <RelativeTime value={at} asOf={now} />
            </Typography>
          </li>
        ))}
      </ol>
      {hasNextPage && (
        <Button
          size="small"
          disabled={isFetching}
          onClick={() => fetchNextPage()}
        >
          Load older changes
        </Button>
      )}
    </>
  );
}
