import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import AddIcon from '@material-ui/icons/Add';
import RemoveIcon from '@material-ui/icons/Close';
import { useRef } from 'react';
import { Field } from '../presentation/Field';
import { emptyRow, type KpiRow } from './kpiRows';

const useStyles = makeStyles(theme => ({
  root: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  legend: { ...theme.typography.subtitle2, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '2fr 1fr 1fr 1fr auto',
    alignItems: 'start',
    gap: theme.spacing(1),
    padding: theme.spacing(1, 0),
  },
}));

const COLUMNS = [
  { name: 'name', label: 'Figure' },
  { name: 'unit', label: 'Unit' },
  { name: 'baseline', label: 'Before the service', number: true },
  { name: 'value', label: 'Now', number: true },
] as const;

/** What the service was to change, beside what it was before. */
export function KpiFields(props: {
  rows: readonly KpiRow[];
  onChange: (rows: KpiRow[]) => void;
}) {
  const { rows, onChange } = props;
  const classes = useStyles();
  const added = useRef(0);
  const edit = (key: string, change: Partial<KpiRow>) =>
    onChange(rows.map(row => (row.key === key ? { ...row, ...change } : row)));
  const add = () => {
    added.current += 1;
    onChange([...rows, emptyRow(`new ${added.current}`)]);
  };
  return (
    <fieldset className={classes.root}>
      <legend className={classes.legend}>
        Figures, beside what they were before the service
      </legend>
      {rows.map((row, index) => (
        <div key={row.key} className={classes.row}>
          {COLUMNS.map(({ name, label, ...column }) => (
            <Field
              key={name}
              label={label}
              value={row[name]}
              required={name === 'name' && Boolean(row.value)}
              type={'number' in column ? 'number' : 'text'}
              helperText={
                name === 'value' && row.before !== undefined
                  ? `Last time: ${row.before}`
                  : undefined
              }
              inputProps={{
                ...('number' in column ? { step: 'any' } : { dir: 'auto' }),
                maxLength: name === 'unit' ? 50 : 200,
                'aria-label': `${label}, row ${index + 1}`,
              }}
              onChange={({ target }) => edit(row.key, { [name]: target.value })}
            />
          ))}
          <IconButton
            size="small"
            aria-label={`Remove row ${index + 1}`}
            onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
          >
            <RemoveIcon />
          </IconButton>
        </div>
      ))}
      <Button size="small" startIcon={<AddIcon />} onClick={add}>
        Add a figure
      </Button>
    </fieldset>
  );
}
