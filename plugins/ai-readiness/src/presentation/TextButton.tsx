import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    font: 'inherit',
    color: theme.palette.primary.main,
    textAlign: 'start',
    textDecoration: 'underline',
    verticalAlign: 'baseline',
    display: 'inline',
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 1,
    },
  },
}));

/** A button that reads as a link within a text. */
export function TextButton(props: {
  onClick: () => void;
  children: ReactNode;
}) {
  return <ButtonBase className={useStyles().root} disableRipple {...props} />;
}
