import { makeStyles } from '@material-ui/core/styles';
import { Field } from '../../presentation/Field';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: theme.spacing(2),
    margin: theme.spacing(1.5, 0),
    '& > :first-child': { gridColumn: '1 / -1' },
  },
}));

/** The layout that plan forms share: their first field takes the whole width. */
export function usePlanLayout(): string {
  return useStyles().root;
}

/** A text or a day of a plan. */
export function PlanField(props: {
  label: string;
  placeholder?: string;
  value?: string;
  day?: boolean;
  disabled: boolean;
  onChange: (value?: string) => void;
}) {
  const { label, placeholder, value, day, disabled, onChange } = props;
  return (
    <Field
      label={label}
      placeholder={placeholder}
      value={value ?? ''}
      disabled={disabled}
      onChange={event => onChange(event.target.value || undefined)}
      fullWidth
      {...(day
        ? { type: 'date' }
        : { multiline: true, inputProps: { maxLength: 10_000, dir: 'auto' } })}
    />
  );
}
