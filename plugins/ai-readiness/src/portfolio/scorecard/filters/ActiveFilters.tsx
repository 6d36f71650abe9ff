import Button from '@material-ui/core/Button';
import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import RemoveIcon from '@material-ui/icons/Close';
import { grouped } from '../../../presentation/figures';
import { FILTER_NAMES, type ScorecardFilters } from '../state/scorecardAddress';
import { FILTER_WORDS } from './filterWords';
import { refsIn, TOLD_APART, useValueWords } from './useValueWords';

/** What is said of a filter, and what takes it away. */
interface ActiveFilter {
  key: string;
  words: string;
  change: ScorecardFilters;
}

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.75),
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '@media print': { display: 'none' },
  },
  chip: {
    ...theme.typography.body2,
    maxWidth: 360,
    gap: theme.spacing(0.5),
    padding: theme.spacing(0.25, 1),
    borderRadius: 16,
    border: `1px solid ${theme.palette.text.secondary}`,
    '& svg': { fontSize: '1rem' },
    '&:hover': { background: theme.palette.action.hover },
  },
  words: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
}));

/** What the list is narrowed to, each to be taken away again. */
export function ActiveFilters(props: {
  filters: ScorecardFilters;
  onChange: (change: ScorecardFilters) => void;
  onClear: () => void;
}) {
  const { filters, onChange, onClear } = props;
  const classes = useStyles();
  const wordOf = useValueWords(refsIn(filters));
  const active = FILTER_NAMES.flatMap<ActiveFilter>(name => {
    const values = filters[name] ?? [];
    const { title } = FILTER_WORDS[name];
    if (values.length > TOLD_APART) {
      const words = `${title}: any of ${grouped(values.length)}`;
      return [{ key: name, words, change: { [name]: [] } }];
    }
    return values.map(value => ({
      key: `${name}=${value}`,
      words: `${title}: ${wordOf(name, value)}`,
      change: { [name]: values.filter(each => each !== value) },
    }));
  });
  if (filters.q) {
    const words = `Text: ${filters.q}`;
    active.unshift({ key: 'q', words, change: { q: '' } });
  }
  if (!active.length) return <></>;
  return (
    <ul className={classes.root} aria-label="Active filters">
      {active.map(({ key, words, change }) => (
        <li key={key}>
          <ButtonBase
            className={classes.chip}
            aria-label={`Remove filter ${words}`}
            onClick={() => onChange(change)}
          >
            <span className={classes.words} dir="auto">
              {words}
            </span>
            <RemoveIcon aria-hidden />
          </ButtonBase>
        </li>
      ))}
      <li>
        <Button size="small" onClick={onClear}>
          Clear all
        </Button>
      </li>
    </ul>
  );
}
