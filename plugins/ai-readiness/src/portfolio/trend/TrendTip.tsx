import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { STANDING_WORDS } from 'backstage-plugin-ai-readiness-common';
import { STANDING_LOOK } from '../../decision/standingLook';
import { exactDate } from '../../presentation/dates';
import { grouped } from '../../presentation/figures';
import { Mark } from '../../presentation/Mark';
import { STANDINGS } from '../figures';
import { standingOn, type TrendDay } from './trendDays';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    padding: theme.spacing(1, 1.5),
  },
}));

/** One day of the chart in words, where the pointer is. */
export function TrendTip(props: { day?: TrendDay }) {
  const { day } = props;
  const classes = useStyles();
  if (!day) return <></>;
  return (
    <Paper elevation={4} className={classes.root}>
      <Typography variant="subtitle2" component="div">
        {exactDate(day.day)}
      </Typography>
      {[...STANDINGS]
        .reverse()
        .filter(standing => standingOn(day, standing) > 0)
        .map(standing => (
          <Mark key={standing} {...STANDING_LOOK[standing]}>
            {grouped(standingOn(day, standing))} {STANDING_WORDS[standing]}
          </Mark>
        ))}
      <Typography variant="body2" color="textSecondary">
        {grouped(day.withGaps)} with ownership gaps
      </Typography>
    </Paper>
  );
}
