import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: theme.spacing(1.5, 2),
    padding: theme.spacing(1.5, 2),
    '@media print': { display: 'none' },
  },
  fields: {
    flex: '1 1 420px',
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(136px, 1fr))',
    alignItems: 'center',
    gap: theme.spacing(1.5, 2),
    minWidth: 0,
  },
  reset: { minHeight: 40 },
}));

/** The row of filters above a list. */
export function Filters(props: {
  label: string;
  narrowed: boolean;
  onReset: () => void;
  children: ReactNode;
  /** Below the filters: another way to what is looked for. */
  below?: ReactNode;
}) {
  const { label, narrowed, onReset, children, below } = props;
  const classes = useStyles();
  return (
    <Paper className={classes.root} role="search" aria-label={label}>
      <div className={classes.fields}>{children}</div>
      {/* Always there, so that nothing moves once a filter is set. */}
      <Button
        className={classes.reset}
        size="small"
        disabled={!narrowed}
        onClick={onReset}
      >
        Reset filters
      </Button>
      {below && <div style={{ flexBasis: '100%' }}>{below}</div>}
    </Paper>
  );
}
