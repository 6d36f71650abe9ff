import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { BurnDown } from 'backstage-plugin-ai-readiness-common';
import { exactDate } from '../presentation/dates';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(1, 1.5) },
}));

/** One day of the chart in words, where the pointer is. */
export function BurnDownTip(props: { day?: BurnDown[number] }) {
  const { day } = props;
  const classes = useStyles();
  if (!day) return <></>;
  return (
    <Paper elevation={4} className={classes.root}>
      <Typography variant="subtitle2" component="div">
        {exactDate(day.day)}
      </Typography>
      {day.open !== undefined && (
        <Typography variant="body2">{day.open} open</Typography>
      )}
      {day.ideal !== undefined && (
        <Typography variant="body2" color="textSecondary">
          {day.ideal} at an even pace
        </Typography>
      )}
    </Paper>
  );
}
