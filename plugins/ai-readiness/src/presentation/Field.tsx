import TextField, { type TextFieldProps } from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';

const useStyles = makeStyles(theme => ({
  // The muted colour is too faint where there is no paper under it.
  label: {
    '&:not(.Mui-error):not(.Mui-focused):not(.Mui-disabled)': {
      color: theme.palette.text.primary,
    },
  },
}));

/** A text field whose label belongs to its input, for eyes and ears. */
export function Field(props: TextFieldProps) {
  const id = useId();
  const classes = useStyles();
  return (
    <TextField
      id={id}
      size="small"
      variant="outlined"
      {...props}
      InputLabelProps={{
        shrink: true,
        className: classes.label,
        ...props.InputLabelProps,
      }}
    />
  );
}
