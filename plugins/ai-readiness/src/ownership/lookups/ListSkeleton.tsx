import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { VisuallyHidden } from '../../presentation/VisuallyHidden';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1, 2),
    '@media (prefers-reduced-motion: reduce)': {
      '& *': { animation: 'none !important' },
    },
  },
}));

/** The shape of a list before it is there. */
export function ListSkeleton(props: { of: string; rows?: number }) {
  const { of, rows = 8 } = props;
  return (
    <Paper className={useStyles().root} aria-busy>
      <VisuallyHidden>Loading {of}</VisuallyHidden>
      {Array.from({ length: rows }, (_, index) => (
        <Skeleton key={index} height={44} />
      ))}
    </Paper>
  );
}
