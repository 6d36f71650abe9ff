import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ExpiredIcon from '@material-ui/icons/TimerOff';
import { dayNumber, type Evidence } from 'backstage-plugin-ai-readiness-common';
import { ageInDays } from '../../presentation/dates';
import { Mark } from '../../presentation/Mark';
import { RelativeTime } from '../../presentation/RelativeTime';
import { useToneColor } from '../../presentation/tone';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8 },
  bar: {
    width: 120,
    height: 8,
    borderRadius: 4,
    overflow: 'hidden',
    background: theme.palette.divider,
  },
  spent: { display: 'block', height: '100%', background: 'currentColor' },
}));

/** How old evidence is, and how much of its time is left. */
export function EvidenceAge(props: { evidence: Evidence; asOf: string }) {
  const { evidence, asOf } = props;
  const { collectedOn, validUntil, valid } = evidence;
  const classes = useStyles();
  const color = useToneColor(valid ? 'info' : 'bad');
  return (
    <Typography variant="body2" component="div" className={classes.root}>
      {validUntil && (
        <span className={classes.bar} aria-hidden>
          <span
            className={classes.spent}
            style={{ width: `${spent(collectedOn, validUntil, asOf)}%`, color }}
          />
        </span>
      )}
      <span>
        {ageInDays(collectedOn, asOf)} old
        {valid && validUntil && (
          <>
            , runs out <RelativeTime value={validUntil} asOf={asOf} />
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
