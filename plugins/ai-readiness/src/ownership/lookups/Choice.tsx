import { Field } from '../../presentation/Field';

/** One filter: a value and, where known, how many entries it would leave. */
export function Choice(props: {
  label: string;
  value?: string;
  options: readonly (readonly [value: string, title: string])[];
  counts?: Readonly<Record<string, number>>;
  onChange: (value?: string) => void;
}) {
  const { label, value, options, counts, onChange } = props;
  return (
    <Field
      select
      label={label}
      value={value ?? ''}
      fullWidth
      SelectProps={{ native: true }}
      onChange={event => onChange(event.target.value || undefined)}
    >
      <option value="">All</option>
      {options.map(([id, title]) => (
        <option key={id} value={id}>
          {counts ? `${title} (${counts[id] ?? 0})` : title}
        </option>
      ))}
    </Field>
  );
}
