import { makeStyles } from '@material-ui/core/styles';
import type SvgIcon from '@material-ui/core/SvgIcon';
import DoneIcon from '@material-ui/icons/CheckCircleOutline';
import UpcomingIcon from '@material-ui/icons/Event';
import DueIcon from '@material-ui/icons/NotificationsActive';
import OverdueIcon from '@material-ui/icons/TimerOff';
import {
  reassessed,
  REVIEW_STATE_WORDS,
  reviewTitle,
  type FollowUpReview,
} from 'backstage-plugin-ai-readiness-common';
import { useReview } from '../assessment/ReviewContext';
import { Mark } from '../presentation/Mark';
import { ReasonedButton } from '../presentation/ReasonedButton';
import { RelativeTime } from '../presentation/RelativeTime';
import type { Tone } from '../presentation/tone';
import { ItemLinks } from '../verdict/ItemLinks';
import { CompletedReview } from './CompletedReview';
import { useRefusal } from './useRefusal';

const LOOK: Record<
  FollowUpReview['state'],
  { tone: Tone; icon: typeof SvgIcon }
> = {
  upcoming: { tone: 'unknown', icon: UpcomingIcon },
  due: { tone: 'warn', icon: DueIcon },
  overdue: { tone: 'bad', icon: OverdueIcon },
  lapsed: { tone: 'bad', icon: OverdueIcon },
  done: { tone: 'good', icon: DoneIcon },
};

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    padding: theme.spacing(1, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
    breakInside: 'avoid',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
  },
  button: { marginInlineStart: 'auto', '@media print': { display: 'none' } },
}));

/** One review: when, about what, and what came out of it. */
export function ReviewRow(props: {
  review: FollowUpReview;
  onComplete: () => void;
  onOpenItem: (itemId: string) => void;
}) {
  const { review, onComplete, onOpenItem } = props;
  const { state, dueOn, note, items, completed } = review;
  const classes = useStyles();
  const { decision, asOf } = useReview().review;
  const title = reviewTitle(review, decision?.launchOn);
  // A re-review can be worked on from the day on which it is opened.
  const isBegun = review.kind === 're-review' && state === 'upcoming';
  const refused = useCompletionRefusal(review);
  return (
    <li className={classes.root}>
      <div className={classes.head}>
        <strong>{title}</strong>
        <Mark {...LOOK[state]}>
          {isBegun ? 'Open' : REVIEW_STATE_WORDS[state]}
        </Mark>
        {!completed && (
          <>
            <span>
              {state === 'overdue' || state === 'lapsed' ? 'was due' : 'due'}{' '}
              <RelativeTime value={dueOn} asOf={asOf} dated />
            </span>
            <span className={classes.button}>
              <ReasonedButton
                disabledBecause={refused}
                aria-label={`Complete: ${title}`}
                onClick={onComplete}
              >
                Complete
              </ReasonedButton>
            </span>
          </>
        )}
      </div>
      {note && <div dir="auto">{note}</div>}
      <ItemLinks items={items} onOpenItem={onOpenItem} />
      {completed && <CompletedReview of={completed} />}
    </li>
  );
}

/** Why a review can't be completed by this person now. */
function useCompletionRefusal(review: FollowUpReview): string | undefined {
  const refused = useRefusal('mayCompleteReviews');
  const { items } = useReview().review;
  // What does not apply any more has nothing left to assess.
  const stated = new Map(
    items
      .filter(({ computed }) => !computed)
      .map(({ id, stated: status, statedAt }) => [
        id,
        status === 'not-assessed' ? undefined : statedAt,
      ]),
  );
  const left = reassessed(
    { ...review, items: review.items.filter(({ id }) => stated.has(id)) },
    id => stated.get(id),
  ).map(({ number }) => number);
  if (refused || !left.length) return refused;
  return `First assess again what it is about: ${left.join(', ')}.`;
}
