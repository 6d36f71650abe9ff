import Portal from '@material-ui/core/Portal';
import Snackbar from '@material-ui/core/Snackbar';
import { makeStyles } from '@material-ui/core/styles';
import {
  DECIDED_WORDS,
  type Decision,
} from 'backstage-plugin-ai-readiness-common';
import { MemoLink } from '../MemoLink';

const SHOWN_MS = 10_000;
const POLITE = { role: 'status' } as const;

const useStyles = makeStyles({
  root: {
    '@media print': { display: 'none' },
    // The snackbar has the colours of the other theme.
    '& a': { color: 'inherit' },
  },
});

/** What was recorded, and where it can be read. */
export function RecordedNews(props: {
  decision: Decision;
  onClose: () => void;
}) {
  const { decision, onClose } = props;
  const classes = useStyles();
  return (
    <Portal>
      <Snackbar
        className={classes.root}
        open
        autoHideDuration={SHOWN_MS}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        message={`${DECIDED_WORDS[decision.verdict]} is recorded.`}
        ContentProps={POLITE}
        onClose={(_, reason) => {
          if (reason !== 'clickaway') onClose();
        }}
        action={<MemoLink decision={decision} />}
      />
    </Portal>
  );
}
