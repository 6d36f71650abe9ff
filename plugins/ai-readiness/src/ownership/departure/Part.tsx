import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    padding: theme.spacing(2),
    '& ul': { margin: 0, paddingInlineStart: theme.spacing(2.5) },
  },
}));

/** One part of what would be lost. */
export function Part(props: { title: ReactNode; children: ReactNode }) {
  return (
    <Paper className={useStyles().root}>
      <Typography variant="subtitle1" component="h3">
        {props.title}
      </Typography>
      {props.children}
    </Paper>
  );
}
