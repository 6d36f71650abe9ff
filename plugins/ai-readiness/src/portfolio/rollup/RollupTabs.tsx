import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { RollupBy } from 'backstage-plugin-ai-readiness-common';
import { useLocation } from 'react-router-dom';
import { ROLLUPS, writeRollup, type RollupState } from './rollupAddress';

const WORDS: Record<RollupBy, string> = {
  owner: 'By owner',
  system: 'By system',
  domain: 'By domain',
  tier: 'By risk tier',
};

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    '@media print': { display: 'none' },
  },
  link: {
    ...theme.typography.body2,
    padding: theme.spacing(0.5, 1.5),
    borderRadius: 16,
    border: `1px solid ${theme.palette.divider}`,
    color: theme.palette.text.primary,
    '&[aria-current]': {
      fontWeight: 700,
      borderColor: theme.palette.primary.main,
      boxShadow: `inset 0 0 0 1px ${theme.palette.primary.main}`,
    },
  },
}));

/** What services are put together by, as links; the filters stay. */
export function RollupTabs(props: { state: RollupState }) {
  const { by, filters } = props.state;
  const classes = useStyles();
  const { pathname } = useLocation();
  return (
    <nav className={classes.root} aria-label="Put together by">
      {ROLLUPS.map(each => (
        <Link
          key={each}
          to={pathname + writeRollup({ by: each, filters })}
          underline="none"
          className={classes.link}
          aria-current={each === by ? 'page' : undefined}
        >
          {WORDS[each]}
        </Link>
      ))}
    </nav>
  );
}
