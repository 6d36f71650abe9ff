import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useContext } from 'react';
import { Busy } from './Busy';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
    padding: theme.spacing(1, 2),
    '@media print': { display: 'none' },
  },
}));

/** Where a list has several pages: how much this is, and the way to the rest. */
export function Pager(props: {
  /** What is listed, in the singular and the plural. */
  of: readonly [one: string, many: string];
  shown: number;
  total: number;
  cursor?: string;
  nextCursor?: string;
  onGoTo: (cursor?: string) => void;
}) {
  const { of, shown, total, cursor, nextCursor, onGoTo } = props;
  const classes = useStyles();
  const busy = useContext(Busy);
  if (!cursor && !nextCursor) return <></>;
  const [one, many] = of;
  const all = `${total} ${total === 1 ? one : many}`;
  return (
    <nav className={classes.root} aria-label={`Pages of ${many}`}>
      <Typography variant="body2" aria-live="polite">
        {shown === total ? all : `${shown} of ${all}`}
      </Typography>
      {cursor && (
        <Button size="small" onClick={() => onGoTo(undefined)}>
          First page
        </Button>
      )}
      {nextCursor && (
        <Button
          size="small"
          variant="outlined"
          disabled={busy}
          onClick={() => onGoTo(nextCursor)}
        >
          Next page
        </Button>
      )}
    </nav>
  );
}
