import Button from '@material-ui/core/Button';
import Portal from '@material-ui/core/Portal';
import Snackbar from '@material-ui/core/Snackbar';

const OFFERED_MS = 10_000;
const POLITE = { role: 'status' };

/** What has just been done, with the way back for as long as it is offered. */
export function UndoNews(props: {
  message: string;
  /** Absent where there is no way back. */
  onUndo?: () => void;
  onClose: () => void;
}) {
  const { message, onUndo, onClose } = props;
  return (
    <Portal>
      <Snackbar
        open
        autoHideDuration={OFFERED_MS}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        message={message}
        ContentProps={POLITE}
        onClose={(_, reason) => reason !== 'clickaway' && onClose()}
        action={
          onUndo && (
            <Button color="inherit" size="small" onClick={onUndo}>
              Undo
            </Button>
          )
        }
      />
    </Portal>
  );
}
