import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

/** What the list is sorted by; without an order, the most telling first. */
export interface Sorted {
  sort: string;
  order?: 'asc' | 'desc';
}

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;

const useStyles = makeStyles(theme => ({
  button: {
    font: 'inherit',
    color: 'inherit',
    textAlign: 'inherit',
    padding: 0,
    border: 0,
    background: 'none',
    cursor: 'pointer',
    '&:hover': { color: theme.palette.text.primary },
  },
  sorted: { color: theme.palette.text.primary, fontWeight: 700 },
  arrow: { whiteSpace: 'nowrap' },
}));

/** What a column is, and where it can be, the way to sort by it. */
export function HeadCell(props: {
  sort?: string;
  first?: 'asc' | 'desc';
  about?: string;
  className?: string;
  sorted: Sorted;
  onSort: (sort: string, order?: 'asc' | 'desc') => void;
  children: ReactNode;
}) {
  const { sort, first = 'asc', about, className, sorted, children } = props;
  const classes = useStyles();
  if (!sort) {
    return (
      <th scope="col" className={className} title={about}>
        {children}
      </th>
    );
  }
  const active = sorted.sort === sort;
  const order = sorted.order ?? first;
  const up = order === 'asc';
  const other = up ? 'desc' : 'asc';
  return (
    <th
      scope="col"
      className={className}
      aria-sort={active ? ARIA_SORT[order] : undefined}
    >
      <button
        type="button"
        className={`${classes.button} ${active ? classes.sorted : ''}`}
        title={about}
        onClick={() =>
          // A second click turns it around, a third one back again.
          props.onSort(sort, active && other !== first ? other : undefined)
        }
      >
        {children}
        {active && (
          <span className={classes.arrow} aria-hidden>
            {up ? ' ↑' : ' ↓'}
          </span>
        )}
      </button>
    </th>
  );
}
