import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import type { UseMutationResult } from '@tanstack/react-query';
import type {
  LossSeen,
  Reconciliation,
} from 'backstage-plugin-ai-readiness-common';
import { useId } from 'react';

/** Asks once more before many gaps appear at once. */
export function ConfirmLossDialog(props: {
  seen: LossSeen;
  confirm: UseMutationResult<Reconciliation, Error, LossSeen>;
  onClose: () => void;
}) {
  const { seen, confirm, onClose } = props;
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>Are these owners really gone?</DialogTitle>
      <DialogContent>
        <Typography>
          Everything that only these {seen.lost} owners answered for becomes a
          gap, and verdicts follow. Confirm it if people or groups have left;
          wait if the directory is being repaired.
        </Typography>
        {confirm.error && (
          <Typography role="alert">
            It could not be confirmed: {confirm.error.message}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Wait</Button>
        <Button
          color="primary"
          variant="contained"
          disabled={confirm.isPending}
          onClick={() => confirm.mutate(seen, { onSuccess: onClose })}
        >
          The loss is real
        </Button>
      </DialogActions>
    </Dialog>
  );
}
