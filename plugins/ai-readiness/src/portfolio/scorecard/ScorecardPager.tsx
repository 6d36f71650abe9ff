import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Field } from '../../presentation/Field';
import { grouped } from '../../presentation/figures';
import { PAGE_SIZES } from './state/scorecardAddress';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: theme.spacing(1, 2),
    padding: theme.spacing(1.5, 2),
    fontVariantNumeric: 'tabular-nums',
    '@media print': { display: 'none' },
  },
  size: { width: 124 },
}));

/** Which part of the list this is, and the way to the others. */
export function ScorecardPager(props: {
  shown: number;
  total: number;
  limit: number;
  /** Unknown where somebody has sent a link to this page. */
  pagesBefore?: number;
  nextCursor?: string;
  onLimit: (limit: number) => void;
  onPrevious: () => void;
  onNext: (cursor: string) => void;
}) {
  const { shown, total, limit, pagesBefore, nextCursor } = props;
  const { onLimit, onPrevious, onNext } = props;
  const classes = useStyles();
  const from = pagesBefore === undefined ? undefined : pagesBefore * limit + 1;
  const range =
    from === undefined
      ? `${grouped(shown)} of ${grouped(total)}`
      : `${grouped(from)}–${grouped(from + shown - 1)} of ${grouped(total)}`;
  return (
    <nav className={classes.root} aria-label="Pages of services">
      <Field
        select
        className={classes.size}
        label="On a page"
        value={String(limit)}
        SelectProps={{ native: true }}
        onChange={event => onLimit(Number(event.target.value))}
      >
        {PAGE_SIZES.map(size => (
          <option key={size} value={size}>
            {size}
          </option>
        ))}
      </Field>
      <Typography variant="body2" aria-live="polite">
        {range}
      </Typography>
      <Button
        size="small"
        variant="outlined"
        disabled={pagesBefore === 0}
        onClick={onPrevious}
      >
        {pagesBefore === undefined ? 'First page' : 'Previous page'}
      </Button>
      <Button
        size="small"
        variant="outlined"
        disabled={!nextCursor}
        onClick={() => nextCursor && onNext(nextCursor)}
      >
        Next page
      </Button>
    </nav>
  );
}
