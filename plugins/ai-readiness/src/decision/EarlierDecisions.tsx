import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { useInfiniteQuery } from '@tanstack/react-query';
import {
  DECIDED_WORDS,
  type Decision,
} from 'backstage-plugin-ai-readiness-common';
import { aiReadinessApiRef } from '../api/aiReadinessApiRef';
import { queryKeys } from '../api/ReadinessSession';
import { reasonOf } from '../api/reasonOf';
import { useReview } from '../assessment/ReviewContext';
import { OwnerName } from '../ownership/OwnerName';
import { Disclosure } from '../presentation/Disclosure';
import { Mark } from '../presentation/Mark';
import { RelativeTime } from '../presentation/RelativeTime';
import { STANDING_LOOK } from './standingLook';
import { BreakGlassChip } from './BreakGlassChip';
import { MemoLink } from './MemoLink';

const PAGE = 10;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  entry: {
    ...theme.typography.body2,
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    padding: theme.spacing(0.75, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
}));

/** What was decided before, newest first; read when somebody asks for it. */
export function EarlierDecisions(props: { than: Decision }) {
  const { number } = props.than;
  return (
    <Disclosure
      title={
        number === 2 ? '1 earlier decision' : `${number - 1} earlier decisions`
      }
    >
      <Earlier {...props} />
    </Disclosure>
  );
}

function Earlier(props: { than: Decision }) {
  const { than } = props;
  const classes = useStyles();
  const api = useApi(aiReadinessApiRef);
  const { service } = useReview().review;
  const { data, error, hasNextPage, fetchNextPage, isFetching, refetch } =
    useInfiniteQuery({
      queryKey: queryKeys.decisions(service.entityRef),
      queryFn: ({ pageParam }) =>
        api.getDecisions(service.entityRef, { cursor: pageParam, limit: PAGE }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: page => page.nextCursor,
    });
  if (error) {
    return (
      <Typography variant="body2" role="alert">
        They can’t be read: {reasonOf(error)}{' '}
        <Button size="small" onClick={() => refetch()}>
          Try again
        </Button>
      </Typography>
    );
  }
  if (!data) return <Skeleton height={48} />;
  return (
    <>
      <ol className={classes.list} aria-label="Earlier decisions">
        {data.pages
          .flatMap(page => page.decisions)
          .filter(decision => decision.number < than.number)
          .map(decision => (
            <li key={decision.id} className={classes.entry}>
              <Entry decision={decision} />
            </li>
          ))}
      </ol>
      {hasNextPage && (
        <Button
          size="small"
          disabled={isFetching}
          onClick={() => fetchNextPage()}
        >
          Load older decisions
        </Button>
      )}
    </>
  );
}

function Entry(props: { decision: Decision }) {
  const { decision } = props;
  const { asOf } = useReview().review;
  return (
    <>
      <Mark {...STANDING_LOOK[decision.verdict]}>
        <strong>{DECIDED_WORDS[decision.verdict]}</strong>
      </Mark>
      <BreakGlassChip decision={decision} asOf={asOf} />
      <span>
        <RelativeTime value={decision.decidedAt} asOf={asOf} dated /> by{' '}
        <OwnerName entityRef={decision.decidedBy} link />
      </span>
      <MemoLink decision={decision} />
    </>
  );
}
