import { makeStyles } from '@material-ui/core/styles';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1.5, 0),
    '& ul': { margin: 0, paddingInlineStart: theme.spacing(3) },
    '@media print': { breakInside: 'avoid' },
  },
  title: { ...theme.typography.subtitle1, fontWeight: 700, margin: 0 },
}));

/** A titled part of a memo. */
export function MemoSection(props: { title: string; children: ReactNode }) {
  const { title, children } = props;
  const classes = useStyles();
  const id = useId();
  return (
    <section className={classes.root} aria-labelledby={id}>
      <h3 id={id} className={classes.title}>
        {title}
      </h3>
      {children}
    </section>
  );
}
