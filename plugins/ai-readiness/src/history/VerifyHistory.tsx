import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import BrokenIcon from '@material-ui/icons/ErrorOutline';
import IntactIcon from '@material-ui/icons/VerifiedUser';
import { useQuery } from '@tanstack/react-query';
import type { HistoryVerification } from 'backstage-plugin-ai-readiness-common';
import { aiReadinessApiRef } from '../api/aiReadinessApiRef';
import { queryKeys } from '../api/ReadinessSession';
import { reasonOf } from '../api/reasonOf';
import { Mark } from '../presentation/Mark';
import { exactDate } from '../presentation/dates';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
  },
}));

/** Whether the history is what was recorded, for who wants to know. */
export function VerifyHistory(props: { entityRef: string }) {
  const { entityRef } = props;
  const classes = useStyles();
  const api = useApi(aiReadinessApiRef);
  const { data, error, isFetching, refetch } = useQuery<
    HistoryVerification,
    Error
  >({
    queryKey: [...queryKeys.history(entityRef), 'verification'],
    queryFn: () => api.verifyHistory(entityRef),
    // On demand, and only for as long as somebody looks at it.
    enabled: false,
    gcTime: 0,
  });
  return (
    <div className={classes.root}>
      <span role="status">
        {error && (
          <Mark tone="warn" icon={BrokenIcon}>
            The history can’t be verified: {reasonOf(error)}
          </Mark>
        )}
        {data && !error && <Verified result={data} />}
      </span>
      <Button
        size="small"
        variant="outlined"
        disabled={isFetching}
        title="Looks whether each entry is still what was recorded"
        onClick={() => refetch()}
      >
        {isFetching ? 'Verifying…' : 'Verify'}
      </Button>
    </div>
  );
}

function Verified(props: { result: HistoryVerification }) {
  const { intact, entries, broken, checkedAt, message } = props.result;
  const total = entries === 1 ? '1 entry' : `${entries} entries`;
  return intact ? (
    <Mark tone="good" icon={IntactIcon}>
      <span title={`Verified ${exactDate(checkedAt)}`}>
        History: {total}, unchanged since recorded
      </span>
    </Mark>
  ) : (
    <Mark tone="bad" icon={BrokenIcon}>
      History: {total}, not as recorded.{' '}
      {broken ? `${broken.message}.` : message}
    </Mark>
  );
}
