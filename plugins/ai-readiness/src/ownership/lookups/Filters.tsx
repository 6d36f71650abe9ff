import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5, 2),
    padding: theme.spacing(1.5, 2),
    '@media print': { display: 'none' },
  },
}));

/** The row of filters above a list. */
export function Filters(props: {
  label: string;
  narrowed: boolean;
  onReset: () => void;
  children: ReactNode;
}) {
  const { label, narrowed, onReset, children } = props;
  return (
    <Paper className={useStyles().root} role="search" aria-label={label}>
      {children}
      {narrowed && (
        <Button size="small" onClick={onReset}>
          Reset filters
        </Button>
      )}
    </Paper>
  );
}
