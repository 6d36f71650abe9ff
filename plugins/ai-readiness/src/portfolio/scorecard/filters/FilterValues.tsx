import Checkbox from '@material-ui/core/Checkbox';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { grouped } from '../../../presentation/figures';
import type { FilterOption } from './filterOptions';

const useStyles = makeStyles(theme => ({
  list: {
    flex: '0 1 auto',
    minHeight: 48,
    overflowY: 'auto',
    margin: theme.spacing(0, -1),
  },
  value: {
    ...theme.typography.body2,
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    paddingInlineEnd: theme.spacing(1),
    cursor: 'pointer',
    borderRadius: theme.shape.borderRadius,
    '&:hover': { background: theme.palette.action.hover },
  },
  box: { padding: theme.spacing(0.5) },
  title: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  count: {
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
}));

/** Values to tick, narrowed to those that have the text in them. */
export function FilterValues(props: {
  title: string;
  options: readonly FilterOption[];
  text: string;
  selected: readonly string[];
  onToggle: (value: string) => void;
}) {
  const { title, options, text, selected, onToggle } = props;
  const classes = useStyles();
  const wanted = text.trim().toLocaleLowerCase('en-US');
  const shown = options.filter(
    option =>
      !wanted || option.title.toLocaleLowerCase('en-US').includes(wanted),
  );
  if (!shown.length) {
    return (
      <Typography variant="body2" role="status">
        {options.length ? 'No value has this in it.' : 'There is no value yet.'}
      </Typography>
    );
  }
  return (
    <div role="group" className={classes.list} aria-label={title}>
      {shown.map(option => (
        <label key={option.value} className={classes.value}>
          <Checkbox
            size="small"
            color="primary"
            className={classes.box}
            checked={selected.includes(option.value)}
            onChange={() => onToggle(option.value)}
          />
          <span className={classes.title} dir="auto">
            {option.title}
          </span>{' '}
          {option.count !== undefined && (
            <span
              className={classes.count}
              title={`${grouped(option.count)} services`}
            >
              {grouped(option.count)}
            </span>
          )}
        </label>
      ))}
    </div>
  );
}
