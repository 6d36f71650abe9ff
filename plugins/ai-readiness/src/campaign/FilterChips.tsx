import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { grouped } from '../presentation/figures';
import { FILTER_WORDS } from '../portfolio/scorecard/filters/filterWords';
import {
  refsIn,
  TOLD_APART,
  useValueWords,
} from '../portfolio/scorecard/filters/useValueWords';
import {
  FILTER_NAMES,
  type ScorecardFilters,
} from '../portfolio/scorecard/state/scorecardAddress';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.75),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  chip: {
    ...theme.typography.body2,
    padding: theme.spacing(0.25, 1),
    borderRadius: 16,
    border: `1px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
  },
}));

/** Which services a campaign is about, to read. */
export function FilterChips(props: { filters: ScorecardFilters }) {
  const { filters } = props;
  const classes = useStyles();
  const wordOf = useValueWords(refsIn(filters));
  const chips = FILTER_NAMES.flatMap(name => {
    const values = filters[name] ?? [];
    if (!values.length) return [];
    const words =
      values.length > TOLD_APART
        ? `any of ${grouped(values.length)}`
        : values.map(value => wordOf(name, value)).join(' or ');
    return [`${FILTER_WORDS[name].title}: ${words}`];
  });
  if (filters.q) chips.unshift(`Text: ${filters.q}`);
  if (!chips.length) {
    return <Typography variant="body2">All AI services</Typography>;
  }
  return (
    <ul className={classes.root} aria-label="Services of the campaign">
      {chips.map(words => (
        <li key={words} className={classes.chip} dir="auto">
          {words}
        </li>
      ))}
    </ul>
  );
}
