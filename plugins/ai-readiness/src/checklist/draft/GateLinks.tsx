import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { useLocation } from 'react-router-dom';
import type { GateTexts } from '../useChecklistTexts';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    ...theme.typography.body2,
    '@media print': { display: 'none' },
  },
}));

/** To each gate on this page; what else the address says is kept. */
export function GateLinks(props: { gates: readonly GateTexts[] }) {
  const { gates } = props;
  const classes = useStyles();
  const { pathname, search } = useLocation();
  return (
    <nav className={classes.root} aria-label="Gates">
      {gates.map(({ id, number, title }) => (
        <Link key={id} to={`${pathname}${search}#${id}`}>
          {number} {title}
        </Link>
      ))}
    </nav>
  );
}
