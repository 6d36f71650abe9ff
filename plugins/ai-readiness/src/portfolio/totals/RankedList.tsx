import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useId, type ReactNode } from 'react';
import { currentIf } from './currentIf';

const useStyles = makeStyles(theme => ({
  root: { minWidth: 0 },
  list: {
    ...theme.typography.body2,
    listStyle: 'none',
    margin: theme.spacing(0.5, 0, 0),
    padding: 0,
  },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    padding: theme.spacing(0.25, 0),
  },
  name: {
    minWidth: 0,
    overflowWrap: 'anywhere',
    '&[aria-current]': { fontWeight: 700 },
  },
  figure: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  track: { height: 3, backgroundColor: theme.palette.action.hover },
  bar: { height: '100%', backgroundColor: theme.palette.text.secondary },
}));

/** One of those at the top of a list. */
export interface Ranked {
  key: string;
  to: string;
  /** Whether that is what is shown; it then leads back. */
  selected?: boolean;
  title: ReactNode;
  figure: ReactNode;
  /** What of all it is, from 0 to 1, where this makes sense. */
  share?: number;
}

/** What stands out, most first; each leads to what it is about. */
export function RankedList(props: {
  title: string;
  /** What is said where nothing stands out. */
  none: string;
  entries: readonly Ranked[];
  /** All that the list is the top of. */
  all?: Pick<Ranked, 'to' | 'selected' | 'title'>;
}) {
  const { title, none, entries, all } = props;
  const classes = useStyles();
  const id = useId();
  return (
    <section className={classes.root} aria-labelledby={id}>
      <Typography variant="subtitle2" component="h4" id={id}>
        {title}
      </Typography>
      {!entries.length && (
        <Typography variant="body2" color="textSecondary">
          {none}
        </Typography>
      )}
      <ol className={classes.list}>
        {entries.map(({ key, to, selected, title: name, figure, share }) => (
          <li key={key}>
            <div className={classes.line}>
              <Link to={to} className={classes.name} {...currentIf(selected)}>
                {name}
              </Link>
              <span className={classes.figure}>{figure}</span>
            </div>
            {share !== undefined && (
              <div className={classes.track} aria-hidden>
                <div
                  className={classes.bar}
                  style={{ width: `${Math.round(share * 100)}%` }}
                />
              </div>
            )}
          </li>
        ))}
      </ol>
      {all && entries.length > 0 && (
        <Typography variant="body2">
          <Link to={all.to} {...currentIf(all.selected)}>
            {all.title}
          </Link>
        </Typography>
      )}
    </section>
  );
}
