import { makeStyles } from '@material-ui/core/styles';
import { useScorecardStyles } from './table/useScorecardStyles';

const SIGNS = [
  ['passed', '✓', 'passed'],
  ['open', '3/5', 'open: 3 of 5 met'],
  ['critical', '3/5', 'a critical item is open'],
  ['not-assessed', '?', 'not assessed'],
  ['not-applicable', '–', 'does not apply'],
] as const;

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.caption,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  entry: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
  },
  sign: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    cursor: 'default !important',
  },
}));

/** How the cells of the gates are to be read. */
export function GateLegend() {
  const classes = useStyles();
  const { cell } = useScorecardStyles();
  return (
    <ul className={classes.root} aria-label="What the gates’ cells mean">
      {SIGNS.map(([state, sign, words]) => (
        <li key={state} className={classes.entry}>
          <span
            className={`${cell} ${classes.sign}`}
            data-state={state}
            aria-hidden
          >
            {sign}
          </span>
          {words}
        </li>
      ))}
    </ul>
  );
}
