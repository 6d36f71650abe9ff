import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { useLocation } from 'react-router-dom';
import { BY_AREA_PATH, GAPS_PATH, OWNERS_PATH } from './paths';
import { usePageLink } from './usePageLink';

const PAGES = [
  { path: OWNERS_PATH, title: 'Owners' },
  { path: GAPS_PATH, title: 'Gaps' },
  { path: BY_AREA_PATH, title: 'Owners by area' },
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
  const [first] = PAGES;
  const shown =
    PAGES.find(({ path }) => {
      const to = toPage(path);
      return to && (pathname === to || pathname.startsWith(`${to}/`));
    }) ?? first;
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
