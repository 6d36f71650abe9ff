import { EmptyState } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { reasonOf } from '../api/reasonOf';
import { useReview } from '../assessment/ReviewContext';
import { Banner } from '../presentation/Banner';
import { AsOfField } from './AsOfField';
import { HistoryFilters, useHistoryFilters } from './HistoryFilters';
import { Timeline } from './Timeline';
import { useHistory } from './useHistory';
import { VerifyHistory } from './VerifyHistory';

const PAGE = 50;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: theme.spacing(2),
  },
  timeline: { padding: theme.spacing(0, 2, 2) },
}));

/** Everything that was changed in one review, or noticed about it. */
export function HistoryView() {
  const classes = useStyles();
  const { review, now } = useReview();
  const { entityRef } = review.service;
  const of = useHistoryFilters();
  const query = { ...of.filters, limit: PAGE };
  const history = useHistory(entityRef, query);
  const { data, error, hasNextPage, fetchNextPage, isFetching } = history;
  const entries = data?.pages.flatMap(page => page.entries) ?? [];
  const isWhole = Boolean(data) && !hasNextPage && !of.narrowed;
  return (
    <div className={classes.root}>
      <div className={classes.head}>
        <AsOfField first={isWhole ? entries[entries.length - 1] : undefined} />
        <VerifyHistory entityRef={entityRef} />
      </div>
      <HistoryFilters of={of} />
      {error && (
        <Banner tone="warn" title="The history can’t be read">
          {reasonOf(error)}{' '}
          <Button size="small" onClick={() => history.refetch()}>
            Try again
          </Button>
        </Banner>
      )}
      {entries.length > 0 && (
        <Paper className={classes.timeline} role="region" aria-label="History">
          <Timeline entries={entries} now={now} />
          {hasNextPage && (
            <Button disabled={isFetching} onClick={() => fetchNextPage()}>
              {isFetching ? 'Loading…' : 'Load older changes'}
            </Button>
          )}
        </Paper>
      )}
      {!data && !error && <Loading />}
      {data && !entries.length && (
        <Nothing narrowed={of.narrowed} onReset={of.reset} />
      )}
    </div>
  );
}

function Loading() {
  const classes = useStyles();
  return (
    <Paper className={classes.timeline} aria-busy aria-label="Loading history">
      {[70, 45, 60, 50, 65].map(width => (
        <Skeleton key={width} width={`${width}%`} height={48} />
      ))}
    </Paper>
  );
}

function Nothing(props: { narrowed: boolean; onReset: () => void }) {
  return props.narrowed ? (
    <Typography role="status">
      Nothing was recorded that fits these filters.{' '}
      <Button size="small" onClick={props.onReset}>
        Reset filters
      </Button>
    </Typography>
  ) : (
    <EmptyState
      missing="content"
      title="Nothing has been recorded yet"
      description="Each statement, piece of evidence, plan and decision shows here with who made it and when. Begin in the review: state the first item."
    />
  );
}
