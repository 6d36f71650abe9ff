import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import { CopyButton } from '../presentation/CopyButton';
import type { Conflict } from './ReviewWriter';

const TITLE = 'readiness-conflict-title';

const useStyles = makeStyles(theme => ({
  sides: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))',
  },
  title: { ...theme.typography.subtitle2, margin: 0 },
  text: {
    ...theme.typography.body2,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    margin: 0,
    padding: theme.spacing(1),
    minHeight: 64,
    maxHeight: 320,
    overflowY: 'auto',
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
  },
}));

/** Two people changed the same part: both texts, and the choice. */
export function ConflictDialog(props: { conflict: Conflict }) {
  const { change, theirs, choose } = props.conflict;
  const classes = useStyles();
  return (
    <Dialog open fullWidth maxWidth="md" aria-labelledby={TITLE}>
      <DialogTitle id={TITLE}>
        {change.label} was changed by somebody else
      </DialogTitle>
      <DialogContent>
        <DialogContentText>
          While you were on it, another change was saved. Neither is lost:
          choose which one stands, and copy what you want to keep of the other.
        </DialogContentText>
        <div className={classes.sides}>
          <Side title="Theirs, saved now" text={theirs} copy="Copy theirs" />
          <Side
            title="Yours, not saved yet"
            text={change.mine}
            copy="Copy mine"
          />
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => choose('theirs')}>Take theirs</Button>
        <Button
          color="primary"
          variant="contained"
          onClick={() => choose('mine')}
        >
          Keep mine
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Side(props: { title: string; text: string; copy: string }) {
  const { title, text, copy } = props;
  const classes = useStyles();
  return (
    <section aria-label={title}>
      <h3 className={classes.title}>{title}</h3>
      <p className={classes.text} dir="auto">
        {text || '(empty)'}
      </p>
      <CopyButton text={text}>{copy}</CopyButton>
    </section>
  );
}
