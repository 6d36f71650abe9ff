import Button from '@material-ui/core/Button';
import Portal from '@material-ui/core/Portal';
import Snackbar from '@material-ui/core/Snackbar';
import { makeStyles } from '@material-ui/core/styles';
import { VERDICT_WORDS } from 'backstage-plugin-ai-readiness-common';
import { DRAWER_WIDTH } from './item/drawerWidth';
import { useReview } from './ReviewContext';
import type { WriterState } from './ReviewWriter';

const OFFERED_MS = 10_000;
const POLITE = { role: 'status' };

const useStyles = makeStyles(theme => ({
  // Beside the drawer, in which most answers are given.
  root: {
    [theme.breakpoints.up('sm')]: {
      maxWidth: `max(320px, calc(100vw - ${DRAWER_WIDTH}px - ${theme.spacing(
        6,
      )}px))`,
    },
    '@media print': { display: 'none' },
  },
}));

/**
 * Says what the latest change was and whether the verdict is another one since,
 * and offers to take it back, for ten seconds. Lies on top of the page.
 */
export function NewsSnackbar() {
  const classes = useStyles();
  const { saving, writer } = useReview();
  const { undo, turned } = saving;
  const news = newsOf(saving);
  if (!news) return null;
  return (
    <Portal>
      <Snackbar
        key={undo?.label ?? turned?.verdict}
        className={classes.root}
        open
        autoHideDuration={OFFERED_MS}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        message={news}
        ContentProps={POLITE}
        onClose={(_, reason) => {
          if (reason !== 'clickaway') writer.dismissNews();
        }}
        action={
          undo && (
            <Button
              color="inherit"
              size="small"
              onClick={() => writer.enqueue(undo.change)}
            >
              Undo
            </Button>
          )
        }
      />
    </Portal>
  );
}

/** "5.2 stated: partly met. The service is No-Go now: …" */
function newsOf({ undo, turned }: WriterState): string {
  const verdict =
    turned &&
    `The service is ${VERDICT_WORDS[turned.verdict]} now: ${turned.message}`;
  if (!undo) return verdict ?? '';
  return verdict ? `${undo.label}. ${verdict}` : undo.label;
}
