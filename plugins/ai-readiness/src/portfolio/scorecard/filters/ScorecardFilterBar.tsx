import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import LessIcon from '@material-ui/icons/ExpandLess';
import MoreIcon from '@material-ui/icons/ExpandMore';
import type {
  FacetName,
  PortfolioPage,
} from 'backstage-plugin-ai-readiness-common';
import { lazy, Suspense, useCallback, useState } from 'react';
import { SearchField } from '../../../assessment/SearchField';
import { FILTER_NAMES, type ScorecardFilters } from '../state/scorecardAddress';
import { ActiveFilters } from './ActiveFilters';
import { FilterButton } from './FilterButton';
import { MINE } from './filterWords';

const FilterMenu = lazy(async () => {
  const loaded = await import('./FilterMenu');
  return { default: loaded.FilterMenu };
});

/** Those that most people ask for; the others are one click away. */
const ALWAYS_SHOWN = 6;
const FIRST = FILTER_NAMES.slice(0, ALWAYS_SHOWN);
const OTHERS = FILTER_NAMES.slice(ALWAYS_SHOWN);

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    padding: theme.spacing(1.5, 2),
    '@media print': { display: 'none' },
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
  search: { flex: '1 1 200px', maxWidth: 320, display: 'grid' },
}));

/** Narrows the scorecard; beside each value, how many services it would leave. */
export function ScorecardFilterBar(props: {
  filters: ScorecardFilters;
  facets?: PortfolioPage['facets'];
  onChange: (change: ScorecardFilters) => void;
  onClear: () => void;
}) {
  const { filters, facets, onChange, onClear } = props;
  const classes = useStyles();
  const [open, setOpen] = useState<{ name: FacetName; at: HTMLElement }>();
  const [all, setAll] = useState(() => OTHERS.some(name => filters[name]));
  const search = useCallback((q: string) => onChange({ q }), [onChange]);
  const mine = filters.owner?.includes(MINE) ?? false;
  const notMine = filters.owner?.filter(owner => owner !== MINE);
  const button = (name: FacetName) => (
    <FilterButton
      key={name}
      name={name}
      chosen={filters[name]?.length ?? 0}
      open={open?.name === name}
      onOpen={at => setOpen({ name, at })}
    />
  );
  return (
    <Paper className={classes.root} role="search" aria-label="Filter services">
      <div className={classes.line}>
        <div className={classes.search}>
          <SearchField
            label="Search services"
            text={filters.q ?? ''}
            onChange={search}
          />
        </div>
        <Button
          size="small"
          variant={mine ? 'contained' : 'outlined'}
          aria-pressed={mine}
          title="Services that you or one of your groups own or answer for"
          onClick={() => onChange({ owner: mine ? notMine : [MINE] })}
        >
          Mine
        </Button>
        {FIRST.map(button)}
        <Button
          size="small"
          aria-expanded={all}
          endIcon={all ? <LessIcon /> : <MoreIcon />}
          onClick={() => setAll(!all)}
        >
          {all ? 'Fewer filters' : 'More filters'}
        </Button>
      </div>
      {all && <div className={classes.line}>{OTHERS.map(button)}</div>}
      <ActiveFilters filters={filters} onChange={onChange} onClear={onClear} />
      {open && (
        <Suspense fallback={<></>}>
          <FilterMenu
            name={open.name}
            anchor={open.at}
            facet={facets?.[open.name]}
            selected={filters[open.name] ?? []}
            onChange={values => onChange({ [open.name]: values })}
            onClose={() => setOpen(undefined)}
          />
        </Suspense>
      )}
    </Paper>
  );
}
