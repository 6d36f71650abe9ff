import Button from '@material-ui/core/Button';
import Dialog, { type DialogProps } from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import { useId, type FormEvent, type ReactNode } from 'react';
import { ActionError } from './ActionError';
import { useReviewAction, type SendAction } from './useReviewAction';

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

/** A form that writes one thing, and stays open until that is done. */
export function ActionDialog(props: {
  title: string;
  /** What the button says that sends it. */
  submit: string;
  send: SendAction;
  /** Keeps it from being sent while something is missing. */
  disabled?: boolean;
  /** Looks at what was written when somebody sends it; `false` keeps it. */
  check?: () => boolean;
  onClose: () => void;
  maxWidth?: DialogProps['maxWidth'];
  children: ReactNode;
}) {
  const { title, submit, send, disabled, check } = props;
  const { onClose, maxWidth, children } = props;
  const classes = useStyles();
  const titleId = useId();
  const action = useReviewAction();
  const close = () => {
    if (!action.busy) onClose();
  };
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (check && !check()) return;
    if (await action.run(send)) onClose();
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth={maxWidth ?? 'sm'}
      // A click beside it must not throw away what was written.
      onClose={(_, reason: string) => reason !== 'backdropClick' && close()}
      aria-labelledby={titleId}
    >
      <form onSubmit={onSubmit} className={classes.form}>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent className={classes.content}>
          {children}
          <ActionError action={action} />
        </DialogContent>
        <DialogActions>
          <Button onClick={close} disabled={action.busy}>
            Cancel
          </Button>
          <Button
            type="submit"
            color="primary"
            variant="contained"
            disabled={disabled || action.busy}
          >
            {action.busy ? 'Sending…' : submit}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
