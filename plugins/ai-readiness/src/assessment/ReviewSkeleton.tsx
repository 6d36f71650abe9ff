import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { VisuallyHidden } from '../presentation/VisuallyHidden';
import { BESIDE } from '../verdict/GateList';

const GATES = 8;
const ROWS = 5;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
    '@media (prefers-reduced-motion: reduce)': {
      '& *': { animation: 'none !important' },
    },
  },
  gates: {
    display: 'grid',
    gap: theme.spacing(2),
    [BESIDE]: { gridTemplateColumns: '260px minmax(0, 1fr)' },
  },
  list: {
    display: 'grid',
    gap: theme.spacing(0.75),
    gridTemplateColumns: 'repeat(auto-fill, minmax(145px, 1fr))',
    alignContent: 'start',
    [BESIDE]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
}));

/** The shape of the page before it is there. */
export function ReviewSkeleton() {
  const classes = useStyles();
  return (
    <div className={classes.root} aria-busy>
      <VisuallyHidden>Loading the readiness review</VisuallyHidden>
      <Skeleton variant="rect" height={190} />
      <div className={classes.gates}>
        <div className={classes.list}>
          {Array.from({ length: GATES }, (_, index) => (
            <Skeleton key={index} variant="rect" height={76} />
          ))}
        </div>
        <div>
          <Skeleton variant="rect" height={48} />
          {Array.from({ length: ROWS }, (_, index) => (
            <Skeleton key={index} height={96} />
          ))}
        </div>
      </div>
    </div>
  );
}
