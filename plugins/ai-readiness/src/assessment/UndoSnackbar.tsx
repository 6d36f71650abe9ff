import Button from '@material-ui/core/Button';
import Portal from '@material-ui/core/Portal';
import Snackbar from '@material-ui/core/Snackbar';
import { useReview } from './ReviewContext';

const OFFERED_MS = 10_000;

/**
 * Offers to take the latest statement back, for ten seconds. Lies on top of the
 * page, since most answers are given in a drawer that covers it.
 */
export function UndoSnackbar() {
  const { saving, writer } = useReview();
  const { undo } = saving;
  if (!undo) return null;
  return (
    <Portal>
      <Snackbar
        key={undo.label}
        open
        autoHideDuration={OFFERED_MS}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
        message={undo.label}
        onClose={(_, reason) => {
          if (reason !== 'clickaway') writer.dismissUndo();
        }}
        action={
          <Button
            color="inherit"
            size="small"
            onClick={() => writer.enqueue(undo.change)}
          >
            Undo
          </Button>
        }
      />
    </Portal>
  );
}
