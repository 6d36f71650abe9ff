import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { FollowUpReview } from 'backstage-plugin-ai-readiness-common';
import { useState } from 'react';
import { useReview } from '../assessment/ReviewContext';
import { useReadOnlyReason } from '../assessment/useReadOnlyReason';
import { Disclosure } from '../presentation/Disclosure';
import { ReasonedButton } from '../presentation/ReasonedButton';
import { CompleteReviewDialog } from './CompleteReviewDialog';
import { ReReviewDialog } from './ReReviewDialog';
import { ReviewRow } from './ReviewRow';
import { Section } from './Section';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** When to look again, and what came out of it. */
export function ReviewsSection(props: {
  onOpenItem: (itemId: string) => void;
}) {
  const classes = useStyles();
  const { reviews, decision } = useReview().review;
  const readOnly = useReadOnlyReason();
  const [changed, setChanged] = useState(false);
  const [completing, setCompleting] = useState<FollowUpReview>();
  const open = reviews.filter(({ state }) => state !== 'done');
  const done = reviews.filter(({ state }) => state === 'done');
  const list = (of: FollowUpReview[]) => (
    <ul className={classes.list}>
      {of.map(review => (
        <ReviewRow
          key={review.id}
          review={review}
          onComplete={() => setCompleting(review)}
          {...props}
        />
      ))}
    </ul>
  );
  return (
    <Section
      title="Reviews"
      action={
        <ReasonedButton
          disabledBecause={readOnly}
          onClick={() => setChanged(true)}
        >
          Something changed
        </ReasonedButton>
      }
    >
      {open.length > 0 ? (
        list(open)
      ) : (
        <Typography variant="body2" color="textSecondary">
          {decision
            ? 'No review is open.'
            : 'Reviews are scheduled when a Go or Conditional Go is recorded.'}{' '}
          After an incident, or when the model, a prompt, a vendor, the data or
          the use has changed, say so with “Something changed”: what that
          affects is then assessed again.
        </Typography>
      )}
      {done.length > 0 && (
        <Disclosure title={`${done.length} done`}>{list(done)}</Disclosure>
      )}
      {changed && <ReReviewDialog onClose={() => setChanged(false)} />}
      {completing && (
        <CompleteReviewDialog
          review={completing}
          onClose={() => setCompleting(undefined)}
        />
      )}
    </Section>
  );
}
