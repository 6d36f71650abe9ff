import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(1.5, 2, 0.5) },
  about: { color: theme.palette.text.secondary },
}));

/** How many there are, above a list, and how the list is to be read. */
export function ListTotal(props: {
  /** What is listed, in the singular and the plural. */
  of: readonly [one: string, many: string];
  total: number;
  children?: ReactNode;
}) {
  const { of, total, children } = props;
  const [one, many] = of;
  const classes = useStyles();
  return (
    <Typography variant="body2" component="div" className={classes.root}>
      <span aria-live="polite">
        {total} {total === 1 ? one : many}
      </span>
      {children && <span className={classes.about}> · {children}</span>}
    </Typography>
  );
}
