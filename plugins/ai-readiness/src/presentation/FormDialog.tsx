import Button from '@material-ui/core/Button';
import Dialog, { type DialogProps } from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import { useId, type ReactNode } from 'react';
import { DiscardQuestion } from './DiscardQuestion';

const useStyles = makeStyles(theme => ({
  // Between dialog and content, so that a long one scrolls within itself.
  form: { display: 'flex', flexDirection: 'column', minHeight: 0 },
  content: {
    ...theme.typography.body2,
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
    '& > *': { flexShrink: 0 },
  },
}));

/** A form that stays open until what it sends is done. */
export function FormDialog(props: {
  title: string;
  /** What the button says that sends it. */
  submit: string;
  busy: boolean;
  /** Keeps it from being sent while something is missing. */
  disabled?: boolean;
  onSubmit: () => void;
  onClose: () => void;
  maxWidth?: DialogProps['maxWidth'];
  /** Asks, in place of its buttons, before what was written is thrown away. */
  asking?: { onDiscard: () => void; onKeep: () => void };
  children: ReactNode;
}) {
  const { title, submit, busy, disabled, onSubmit, onClose } = props;
  const { maxWidth = 'sm', asking, children } = props;
  const classes = useStyles();
  const titleId = useId();
  const close = () => {
    if (!busy) onClose();
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth={maxWidth}
      // A click beside it must not throw away what was written.
      onClose={(_, reason: string) => reason !== 'backdropClick' && close()}
      aria-labelledby={titleId}
    >
      <form
        className={classes.form}
        onSubmit={event => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent className={classes.content}>{children}</DialogContent>
        {asking ? (
          <DiscardQuestion {...asking} />
        ) : (
          <DialogActions>
            <Button onClick={close} disabled={busy}>
              Cancel
            </Button>
            <Button
              type="submit"
              color="primary"
              variant="contained"
              disabled={disabled || busy}
            >
              {busy ? 'Sending…' : submit}
            </Button>
          </DialogActions>
        )}
      </form>
    </Dialog>
  );
}
