import { Field } from '../presentation/Field';

/** Some lines that have to be there, unless they are optional. */
export function ReasonField(props: {
  label: string;
  value: string;
  optional?: boolean;
  onChange: (value: string) => void;
}) {
  const { label, value, optional, onChange } = props;
  return (
    <Field
      label={label}
      required={!optional}
      multiline
      minRows={3}
      maxRows={12}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      inputProps={{ maxLength: 10_000, dir: 'auto' }}
    />
  );
}
