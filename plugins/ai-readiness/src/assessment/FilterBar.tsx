import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  AREA_TITLES,
  AREAS,
  STATUS_WORDS,
  type Area,
  type EffectiveStatus,
} from 'backstage-plugin-ai-readiness-common';
import { Field } from '../presentation/Field';
import { statusWord } from '../verdict/statusLook';
import { SearchField } from './SearchField';
import { isNarrowed, type ReviewFilters } from './useReviewFilters';

const STATUSES = Object.keys(STATUS_WORDS) as EffectiveStatus[];

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 1.5),
    padding: theme.spacing(1.5, 2),
    marginBottom: theme.spacing(2),
    '@media print': { display: 'none' },
  },
  field: { flex: '1 1 110px', maxWidth: 200 },
  toggle: { marginInlineEnd: 0 },
}));

/** Whose items the filter _Mine_ means. */
const MINE =
  'Items of areas that you or one of your groups answer for, and items that name you as their owner';

/** Narrows the items; the URL keeps the choice. */
export function FilterBar(props: {
  filters: ReviewFilters;
  onChange: (change: Partial<ReviewFilters>) => void;
  onReset: () => void;
}) {
  const { filters, onChange, onReset } = props;
  const classes = useStyles();
  return (
    <Paper className={classes.root} role="search" aria-label="Filter items">
      <SearchField text={filters.text} onChange={text => onChange({ text })} />
      <Choice
        label="Area"
        value={filters.area}
        options={AREAS.map(area => [area, AREA_TITLES[area]])}
        onChange={area => onChange({ area: area as Area | undefined })}
      />
      <Choice
        label="Status"
        value={filters.status}
        options={STATUSES.map(status => [status, statusWord(status)])}
        onChange={status =>
          onChange({ status: status as EffectiveStatus | undefined })
        }
      />
      <Toggle
        label="Open only"
        checked={filters.open}
        onChange={open => onChange({ open })}
      />
      <Toggle
        label="Critical only"
        checked={filters.critical}
        onChange={critical => onChange({ critical })}
      />
      <Toggle
        label="Mine"
        title={MINE}
        checked={filters.mine}
        onChange={mine => onChange({ mine })}
      />
      {isNarrowed(filters) && (
        <Button size="small" onClick={onReset}>
          Reset filters
        </Button>
      )}
    </Paper>
  );
}

function Choice(props: {
  label: string;
  value?: string;
  options: string[][];
  onChange: (value?: string) => void;
}) {
  const { label, value, options, onChange } = props;
  const classes = useStyles();
  return (
    <Field
      select
      className={classes.field}
      label={label}
      value={value ?? ''}
      SelectProps={{ native: true }}
      onChange={event => onChange(event.target.value || undefined)}
    >
      <option value="">All</option>
      {options.map(([id, title]) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </Field>
  );
}

function Toggle(props: {
  label: string;
  title?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  const { label, title, checked, onChange } = props;
  const classes = useStyles();
  return (
    <FormControlLabel
      className={classes.toggle}
      title={title}
      label={<Typography variant="body2">{label}</Typography>}
      control={
        <Checkbox
          color="primary"
          size="small"
          checked={checked}
          onChange={(_, value) => onChange(value)}
        />
      }
    />
  );
}
