import Button from '@material-ui/core/Button';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import AlarmIcon from '@material-ui/icons/ReportProblem';
import {
  addDays,
  DECIDED_WORDS,
  decisionOverridePermission,
  type DecidedVerdict,
} from 'backstage-plugin-ai-readiness-common';
import { useReview } from '../../assessment/ReviewContext';
import { usePolicy } from '../../checklist/useChecklist';
import { useToneColor } from '../../presentation/tone';
import { DayPart, TextPart } from './DecisionFields';
import type { FormProps } from './decisionForm';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1.5),
    alignItems: 'stretch',
    padding: theme.spacing(2),
    border: '3px solid',
    borderRadius: theme.shape.borderRadius,
  },
  title: {
    ...theme.typography.h6,
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    margin: 0,
  },
  leave: { alignSelf: 'flex-start' },
}));

type Props = FormProps & {
  verdict?: DecidedVerdict;
  looser: readonly DecidedVerdict[];
};

/** Deciding looser than computed: a step of its own, and a loud one. */
export function BreakGlassStep(props: Props) {
  const { form, edit, looser } = props;
  const { mayOverride } = useReview().review.viewer;
  if (!looser.length) return null;
  const words = looser.map(one => DECIDED_WORDS[one]).join(' or ');
  if (!mayOverride.allowed) {
    return (
      <Typography variant="body2" color="textSecondary">
        {words} would be looser than the rules allow. That takes a permission of
        its own, <code>{decisionOverridePermission.name}</code>.{' '}
        {mayOverride.because}
      </Typography>
    );
  }
  if (form.breakGlass) return <AgainstTheRules {...props} />;
  return (
    <div>
      <Button
        size="small"
        variant="outlined"
        startIcon={<AlarmIcon />}
        onClick={() =>
          edit({
            breakGlass: true,
            // One alone needs no second choice.
            ...(looser.length === 1 && { verdict: looser[0] }),
          })
        }
      >
        Break-glass: decide {words} against the rules
      </Button>
    </div>
  );
}

function AgainstTheRules(props: Props) {
  const { form, edit, problemAt, verdict, looser } = props;
  const classes = useStyles();
  const { asOf } = useReview().review;
  const color = useToneColor('bad');
  const days = usePolicy()?.maxOverrideDays;
  const chosen = looser.find(one => one === verdict);
  return (
    <div
      role="group"
      aria-label="Break-glass"
      className={classes.root}
      style={{ borderColor: color }}
    >
      <h4 className={classes.title}>
        <AlarmIcon style={{ color }} aria-hidden />
        Break-glass: against the rules
      </h4>
      <Typography variant="body2">
        The decision and everything that shows it will say so, with your name
        and your reason. It lapses by itself after its last day.
      </Typography>
      <RadioGroup
        aria-label="Decide against the rules"
        value={chosen ?? ''}
        onChange={(_, one) =>
          edit({ verdict: looser.find(verdictOf => verdictOf === one) })
        }
      >
        {looser.map(one => (
          <FormControlLabel
            key={one}
            value={one}
            control={<Radio size="small" />}
            label={`${DECIDED_WORDS[one]}, against the rules`}
          />
        ))}
      </RadioGroup>
      {chosen && (
        <>
          <TextPart
            label="Why it can’t wait"
            value={form.overrideReason}
            problem={problemAt('override.reason')}
            onChange={overrideReason => edit({ overrideReason })}
          />
          <DayPart
            label="Last day it holds (UTC)"
            value={form.overrideUntil}
            help={days ? `At most ${days} days ahead` : undefined}
            min={asOf.slice(0, 10)}
            max={days === undefined ? undefined : addDays(asOf, days)}
            problem={problemAt('override.until')}
            onChange={overrideUntil => edit({ overrideUntil })}
          />
        </>
      )}
      <Button
        className={classes.leave}
        size="small"
        onClick={() => edit({ breakGlass: false, verdict: undefined })}
      >
        Stay within the rules
      </Button>
    </div>
  );
}
