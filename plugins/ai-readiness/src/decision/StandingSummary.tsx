import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import LiveIcon from '@material-ui/icons/ReportProblemOutlined';
import {
  STANDING_WORDS,
  type Review,
} from 'backstage-plugin-ai-readiness-common';
import { Mark } from '../presentation/Mark';
import { NextChange } from '../verdict/NextChange';
import { BreakGlassChip } from './BreakGlassChip';
import { STANDING_LOOK } from './standingLook';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: theme.spacing(2),
    rowGap: theme.spacing(0.5),
    '& > p': { flexBasis: '100%' },
  },
  label: { color: theme.palette.text.secondary },
  word: { ...theme.typography.body1, fontWeight: 700 },
  message: { flex: '1 1 280px', overflowWrap: 'anywhere' },
}));

/** What the decision is worth today: decided and computed, side by side. */
export function StandingSummary(props: {
  review: Pick<Review, 'standing' | 'decision' | 'asOf'>;
}) {
  const { standing, decision, asOf } = props.review;
  const { message, liveWithoutDecision, nextChange } = standing;
  const classes = useStyles();
  return (
    <div className={classes.root} role="group" aria-label="Standing">
      <span className={classes.label}>Standing</span>
      <Mark {...STANDING_LOOK[standing.standing]} className={classes.word}>
        {STANDING_WORDS[standing.standing]}
      </Mark>
      {decision && <BreakGlassChip decision={decision} asOf={asOf} />}
      {decision && (
        <Typography
          variant="body2"
          component="span"
          className={classes.message}
          dir="auto"
        >
          {message}
        </Typography>
      )}
      {liveWithoutDecision && (
        <Mark tone="warn" icon={LiveIcon}>
          Live without a decision: the catalog says that it is in production,
          and nobody has decided that it may be.
        </Mark>
      )}
      <NextChange
        of="What the decision is worth"
        change={nextChange}
        asOf={asOf}
      />
    </div>
  );
}
