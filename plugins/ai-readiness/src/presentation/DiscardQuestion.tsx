import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import { makeStyles } from '@material-ui/core/styles';
import { useFocusOnMount } from './useFocusOnMount';

const useStyles = makeStyles(theme => ({
  root: { ...theme.typography.body2, marginInlineEnd: 'auto' },
}));

/** Asked in place of a form's buttons before what was written is lost. */
export function DiscardQuestion(props: {
  onDiscard: () => void;
  onKeep: () => void;
}) {
  const keep = useFocusOnMount<HTMLButtonElement>();
  return (
    <DialogActions>
      <span className={useStyles().root} role="alert">
        What you wrote will be lost.
      </span>
      <Button onClick={props.onDiscard}>Discard it</Button>
      <Button
        ref={keep}
        disableFocusRipple
        color="primary"
        variant="contained"
        onClick={props.onKeep}
      >
        Go on writing
      </Button>
    </DialogActions>
  );
}
