import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  VERDICT_WORDS,
  type VerdictResult,
} from 'backstage-plugin-ai-readiness-common';
import { LaunchScopeLine } from '../assessment/LaunchScopeLine';
import { useReview } from '../assessment/ReviewContext';
import { StandingBar } from '../decision/StandingBar';
import { useToneColor } from '../presentation/tone';
import { NextChange } from './NextChange';
import { ReasonList } from './ReasonList';
import { VerdictFacts, type ShowFilter } from './VerdictFacts';
import { VERDICT_LOOK } from './verdictLook';
import { VerdictWord } from './VerdictWord';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(2, 3),
    borderInlineStart: '6px solid',
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    breakInside: 'avoid',
  },
  verdict: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: theme.spacing(3),
    rowGap: theme.spacing(1),
  },
  heading: { margin: 0 },
  preview: {
    ...theme.typography.body1,
    padding: theme.spacing(0.25, 1.5),
    border: `2px dashed ${theme.palette.primary.main}`,
    borderRadius: theme.shape.borderRadius,
  },
  why: { flex: '1 1 320px' },
}));

/** The verdict, what was decided, why, and what happens by itself. */
export function VerdictHeader(props: {
  /** What the steps that are tried out would give. */
  preview?: VerdictResult;
  onOpenItem: (itemId: string) => void;
  onShow: (filter: ShowFilter) => void;
  onShowOwners: () => void;
}) {
  const { preview, onOpenItem, onShow, onShowOwners } = props;
  const classes = useStyles();
  const { verdict, standing, decision, asOf } = useReview().review;
  // One day on which something runs out is one thing to know.
  const isSaidAlready =
    verdict.nextChange && verdict.nextChange.at === standing.nextChange?.at;
  const color = useToneColor(VERDICT_LOOK[verdict.verdict].tone);
  return (
    <Paper
      component="section"
      aria-label="Verdict"
      className={classes.root}
      style={{ borderColor: color }}
    >
      <div className={classes.verdict}>
        <h2 className={classes.heading}>
          <VerdictWord verdict={verdict} />
        </h2>
        {preview && (
          <span className={classes.preview}>
            Preview: {VERDICT_WORDS[preview.verdict]}
          </span>
        )}
        <Typography className={classes.why} dir="auto">
          {verdict.message}
        </Typography>
      </div>
      <StandingBar />
      <VerdictFacts
        verdict={verdict}
        onShow={onShow}
        onShowOwners={onShowOwners}
      />
      {!isSaidAlready && (
        <NextChange
          of={decision && 'The computed verdict'}
          change={verdict.nextChange}
          asOf={asOf}
        />
      )}
      <LaunchScopeLine />
      <ReasonList reasons={verdict.reasons} onOpenItem={onOpenItem} />
    </Paper>
  );
}
