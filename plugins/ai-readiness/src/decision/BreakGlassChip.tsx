import { makeStyles } from '@material-ui/core/styles';
import BreakGlassIcon from '@material-ui/icons/FlashOn';
import { dayNumber, type Decision } from 'backstage-plugin-ai-readiness-common';
import { exactDate, shortDate } from '../presentation/dates';
import { useToneColor } from '../presentation/tone';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    padding: theme.spacing(0.25, 1.25),
    borderRadius: theme.shape.borderRadius,
    // The tone can be read on paper, so paper can be read on the tone.
    color: theme.palette.background.paper,
    fontWeight: 700,
    '@media print': { border: '2px solid' },
  },
}));

/** Marks a decision that was taken against the rules, wherever it shows. */
export function BreakGlassChip(props: {
  decision: Pick<Decision, 'override' | 'relation'>;
  asOf: string;
}) {
  const { decision, asOf } = props;
  const { override, relation } = decision;
  const classes = useStyles();
  const background = useToneColor('bad');
  if (!override || relation !== 'looser') return null;
  const { until, reason } = override;
  const isOver = dayNumber(until) < dayNumber(asOf);
  return (
    <span
      className={classes.root}
      style={{ background }}
      title={`Until the end of ${exactDate(until)}: ${reason}`}
    >
      <BreakGlassIcon fontSize="inherit" aria-hidden />
      {isOver ? 'Break-glass ended' : 'Break-glass until'}{' '}
      {shortDate(until, asOf)}
    </span>
  );
}
