import TextField, { type TextFieldProps } from '@material-ui/core/TextField';
import { useId } from 'react';

/** A text field whose label belongs to its input, for eyes and ears. */
export function Field(props: TextFieldProps) {
  const id = useId();
  return (
    <TextField
      id={id}
      size="small"
      variant="outlined"
      {...props}
      InputLabelProps={{ shrink: true, ...props.InputLabelProps }}
    />
  );
}
