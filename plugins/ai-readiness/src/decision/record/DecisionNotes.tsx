import Button from '@material-ui/core/Button';
import { VERDICT_WORDS } from 'backstage-plugin-ai-readiness-common';
import { useState } from 'react';
import { useReview } from '../../assessment/ReviewContext';
import { Banner } from '../../presentation/Banner';
import type { WrittenDecision } from './useDecision';

/** What to know before writing on: what has changed, and what was kept. */
export function DecisionNotes(props: { decision: WrittenDecision }) {
  const { decision } = props;
  const { revision, verdict } = useReview().review;
  const [begunAt] = useState(revision);
  return (
    <div role="status">
      {revision !== begunAt && (
        <Banner tone="warn" title="The review has changed since you began">
          The rules say {VERDICT_WORDS[verdict.verdict]} now: {verdict.message}{' '}
          Everything you wrote is still here; look whether it still fits.
        </Banner>
      )}
      {decision.wasKept && (
        <Banner tone="info" title="You had begun this decision before">
          What you wrote is still here.{' '}
          <Button size="small" onClick={decision.drop}>
            Start afresh
          </Button>
        </Banner>
      )}
    </div>
  );
}
