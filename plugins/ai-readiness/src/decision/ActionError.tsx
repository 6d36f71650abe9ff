import Typography from '@material-ui/core/Typography';
import FailedIcon from '@material-ui/icons/ErrorOutline';
import ChangedIcon from '@material-ui/icons/SyncProblem';
import { reasonOf } from '../api/reasonOf';
import { Mark } from '../presentation/Mark';
import type { ReviewAction } from './useReviewAction';

/** Why what a dialog sends was not done, and what to do now. */
export function ActionError(props: {
  action: Pick<ReviewAction, 'error' | 'stale'>;
  of?: 'review' | 'campaign';
}) {
  const { of = 'review' } = props;
  const { error, stale } = props.action;
  return (
    <Typography variant="body2" component="div" role="alert">
      {stale && (
        <Mark tone="warn" icon={ChangedIcon}>
          Nothing was saved: somebody else has changed this {of} meanwhile. The
          page shows it as it is now. Look whether this still fits, and send it
          again.
        </Mark>
      )}
      {error && !stale && (
        <Mark tone="bad" icon={FailedIcon}>
          Not saved: {reasonOf(error)}
        </Mark>
      )}
    </Typography>
  );
}
