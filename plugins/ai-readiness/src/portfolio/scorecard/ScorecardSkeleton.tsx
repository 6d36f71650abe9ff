import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { VisuallyHidden } from '../../presentation/VisuallyHidden';

const ROWS = 10;
const COLUMNS = 12;

const useStyles = makeStyles(theme => ({
  root: {
    overflow: 'hidden',
    padding: theme.spacing(1, 2),
    '@media (prefers-reduced-motion: reduce)': {
      '& *': { animation: 'none !important' },
    },
  },
  row: {
    display: 'grid',
    gridTemplateColumns: `240px 120px 150px repeat(${
      COLUMNS - 3
    }, minmax(36px, 1fr))`,
    alignItems: 'center',
    gap: theme.spacing(1),
    height: 53,
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
}));

/** The shape of the table before it is there. */
export function ScorecardSkeleton() {
  const classes = useStyles();
  return (
    <Paper className={classes.root} aria-busy>
      <VisuallyHidden>Loading the services</VisuallyHidden>
      {Array.from({ length: ROWS }, (_, row) => (
        <div key={row} className={classes.row}>
          {Array.from({ length: COLUMNS }, (__, column) => (
            <Skeleton key={column} height={column < 3 ? 24 : 32} />
          ))}
        </div>
      ))}
    </Paper>
  );
}
