import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import SavedIcon from '@material-ui/icons/Check';
import FailedIcon from '@material-ui/icons/ErrorOutline';
import SavingIcon from '@material-ui/icons/Sync';
import { reasonOf } from '../api/reasonOf';
import { Mark } from '../presentation/Mark';
import { useReview } from './ReviewContext';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5),
  },
}));

/** How far the changes of one item, or of one part of it, have come. */
export function SaveState(props: { itemId?: string; keyPrefix?: string }) {
  const { itemId, keyPrefix } = props;
  const classes = useStyles();
  const { saving, writer } = useReview();
  const entries = saving.entries.filter(
    ({ change }) =>
      (!itemId || change.itemId === itemId) &&
      (!keyPrefix || change.key.startsWith(keyPrefix)),
  );
  const failed = entries.find(({ phase }) => phase === 'failed');
  const busy = entries.some(
    ({ phase }) => phase === 'waiting' || phase === 'sending',
  );
  return (
    <span className={classes.root} role="status">
      {failed && (
        <>
          <Mark tone="bad" icon={FailedIcon}>
            Not saved: {reasonOf(failed.error)}
          </Mark>
          <Button size="small" onClick={() => writer.retry(failed.change.key)}>
            Retry
          </Button>
          <Button
            size="small"
            onClick={() => writer.discard(failed.change.key)}
          >
            Discard
          </Button>
        </>
      )}
      {!failed && busy && (
        <Mark tone="unknown" icon={SavingIcon}>
          Saving…
        </Mark>
      )}
      {!failed && !busy && entries.length > 0 && (
        <Mark tone="good" icon={SavedIcon}>
          Saved
        </Mark>
      )}
    </span>
  );
}
