import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { useLocation } from 'react-router-dom';
import {
  BY_AREA_PATH,
  CAMPAIGNS_PATH,
  CHECKLIST_PATH,
  GAPS_PATH,
  OWNERS_PATH,
  ROLLUPS_PATH,
  SCORECARD_PATH,
  WORK_PATH,
} from '../ownership/lookups/paths';
import { usePageLink } from '../ownership/lookups/usePageLink';

const PAGES = [
  { path: SCORECARD_PATH, title: 'Scorecard' },
  { path: WORK_PATH, title: 'My work' },
  { path: ROLLUPS_PATH, title: 'Roll-ups' },
  { path: CAMPAIGNS_PATH, title: 'Campaigns' },
  { path: OWNERS_PATH, title: 'Owners' },
  { path: GAPS_PATH, title: 'Gaps' },
  { path: BY_AREA_PATH, title: 'By area' },
  { path: CHECKLIST_PATH, title: 'Checklist' },
] as const;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    borderBottom: `1px solid ${theme.palette.divider}`,
    '@media print': { display: 'none' },
  },
  link: {
    ...theme.typography.button,
    textTransform: 'none',
    padding: theme.spacing(1, 2),
    [theme.breakpoints.down('sm')]: { padding: theme.spacing(1, 1.25) },
    // The muted colour is too faint on the page's background.
    color: theme.palette.text.primary,
    fontWeight: 400,
    borderBottom: '3px solid transparent',
    marginBottom: -1,
    '&[aria-current]': {
      fontWeight: 700,
      borderBottomColor: theme.palette.primary.main,
    },
  },
}));

/** The sub-pages, as links that can be opened beside this one. */
export function PageNav() {
  const classes = useStyles();
  const { pathname } = useLocation();
  const toPage = usePageLink();
  const [first, ...others] = PAGES;
  const isIn = (path: string) => {
    const to = toPage(path);
    return to && (pathname === to || pathname.startsWith(`${to}/`));
  };
  // All others are below it.
  const isFirst = bare(pathname) === bare(toPage(first.path) ?? '');
  const shown = isFirst ? first : others.find(({ path }) => isIn(path));
  return (
    <nav className={classes.root} aria-label="AI readiness">
      {PAGES.map(page => (
        <Link
          key={page.path}
          to={toPage(page.path) ?? page.path}
          underline="none"
          className={classes.link}
          aria-current={page === shown ? 'page' : undefined}
        >
          {page.title}
        </Link>
      ))}
    </nav>
  );
}

/** An address with and without a slash at its end is the same. */
function bare(path: string): string {
  return path.replace(/\/$/, '');
}
