import { makeStyles } from '@material-ui/core/styles';
import { useScorecardStyles, WIDE } from './table/useScorecardStyles';
import { gateLetter, type GateHead } from './useGateHeads';

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
  // Readers of the screen have the names in the heads.
  letter: { whiteSpace: 'nowrap', [WIDE]: { display: 'none' } },
  sign: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    cursor: 'default !important',
  },
}));

/** How the gates are to be read: their cells and, where there is no room, their heads. */
export function GateLegend(props: { gates: readonly GateHead[] }) {
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
      {props.gates.map(({ id, short }) => (
        <li key={id} className={classes.letter} aria-hidden>
          <strong>{gateLetter(short)}</strong> {short}
        </li>
      ))}
    </ul>
  );
}
