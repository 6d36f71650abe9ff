import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ExpiredIcon from '@material-ui/icons/TimerOff';
import { dayNumber, type Evidence } from 'backstage-plugin-ai-readiness-common';
import { ageInDays } from '../../presentation/dates';
import { Mark } from '../../presentation/Mark';
import { RelativeTime } from '../../presentation/RelativeTime';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8 },
  bar: { width: 120, height: 6, borderRadius: 3 },
});

/** How old evidence is, and how much of its time is left. */
export function EvidenceAge(props: { evidence: Evidence; asOf: string }) {
  const { evidence, asOf } = props;
  const { collectedOn, validUntil, valid } = evidence;
  const classes = useStyles();
  return (
    <Typography variant="body2" component="div" className={classes.root}>
      {validUntil && (
        <LinearProgress
          aria-hidden
          variant="determinate"
          className={classes.bar}
          color={valid ? 'primary' : 'secondary'}
          value={spent(collectedOn, validUntil, asOf)}
        />
      )}
      <span>
        {ageInDays(collectedOn, asOf)} old
        {valid && validUntil && (
          <>
            , valid until <RelativeTime value={validUntil} asOf={asOf} />
          </>
        )}
        {!validUntil && ', does not run out'}
      </span>
      {!valid && (
        <Mark tone="bad" icon={ExpiredIcon}>
          expired{' '}
          {validUntil && <RelativeTime value={validUntil} asOf={asOf} />}
        </Mark>
      )}
    </Typography>
  );
}

/** Percent of the validity that has passed. */
function spent(from: string, until: string, asOf: string): number {
  const whole = dayNumber(until) - dayNumber(from) + 1;
  const gone = dayNumber(asOf) - dayNumber(from);
  return Math.min(100, Math.max(0, (gone / whole) * 100));
}
