import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(3), maxWidth: 720 },
}));

/** There is nothing here, and what to do next. */
export function Empty(props: { title: string; children: ReactNode }) {
  return (
    <Paper className={useStyles().root}>
      <Typography variant="h6" component="h3">
        {props.title}
      </Typography>
      <Typography component="div">{props.children}</Typography>
    </Paper>
  );
}
