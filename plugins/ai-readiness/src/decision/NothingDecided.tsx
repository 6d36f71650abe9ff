import Typography from '@material-ui/core/Typography';
import { VERDICT_WORDS } from 'backstage-plugin-ai-readiness-common';
import { useReview } from '../assessment/ReviewContext';

/** What to do until there is a decision. */
export function NothingDecided() {
  const { verdict } = useReview().review;
  const { notAssessed, assessed, total } = verdict.counts;
  return (
    <>
      <Typography>
        Nobody has decided yet whether this service may go live.
      </Typography>
      <Typography variant="body2">
        {notAssessed > 0
          ? `${assessed} of ${total} items are assessed. Answer the others first: what is not known can’t carry a decision. A No-Go can be recorded at any time.`
          : `The rules say ${
              VERDICT_WORDS[verdict.verdict]
            } now. Whoever answers for the launch records that with “Record decision” above, or something stricter, with the conditions and risks that go with it.`}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        From then on this page shows what has changed since, which conditions
        are due, and when to look again.
      </Typography>
    </>
  );
}
