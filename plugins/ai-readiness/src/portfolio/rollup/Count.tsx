import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { grouped } from '../../presentation/figures';

const useStyles = makeStyles(theme => ({
  zero: { color: theme.palette.text.secondary },
}));

/** A figure that leads to what it counts; a zero leads nowhere. */
export function Count(props: { count: number; to?: string }) {
  const { count, to } = props;
  const classes = useStyles();
  if (!count) return <span className={classes.zero}>0</span>;
  return to ? <Link to={to}>{grouped(count)}</Link> : <>{grouped(count)}</>;
}
