import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import type { Review } from 'backstage-plugin-ai-readiness-common';
import type { ReactNode } from 'react';
import { reasonOf } from '../api/reasonOf';
import { ReviewSkeleton } from '../assessment/ReviewSkeleton';
import { Banner } from '../presentation/Banner';
import { exactDate } from '../presentation/dates';
import { TextButton } from '../presentation/TextButton';
import type { useAsOf } from './useAsOf';

/** Says of which day the review within is, where it is not today's. */
export function AsOfFrame(props: {
  asOf: ReturnType<typeof useAsOf>;
  past: { data?: Review; error: Error | null; refetch: () => void };
  children: ReactNode;
}) {
  const { asOf, past, children } = props;
  const { asked, day, wrong, show } = asOf;
  if (wrong) {
    return (
      <>
        <Box mb={2}>
          <Banner tone="warn" title="This is the review of today">
            “{asked}” is no day that is over.{' '}
            <TextButton onClick={() => show()}>Leave it out</TextButton>
          </Banner>
        </Box>
        {children}
      </>
    );
  }
  if (!day) return <>{children}</>;
  const { data, error, refetch } = past;
  return (
    <>
      <Box mb={2}>
        <Banner
          tone={error && !data ? 'warn' : 'info'}
          title={`As it stood on ${exactDate(day)}`}
        >
          {data && explain(data)}
          {error && !data && (
            <>
              That can’t be read: {reasonOf(error)}{' '}
              <Button size="small" onClick={() => refetch()}>
                Try again
              </Button>
            </>
          )}{' '}
          <TextButton onClick={() => show()}>Back to today</TextButton>
        </Banner>
      </Box>
      {data && children}
      {!data && !error && <ReviewSkeleton />}
    </>
  );
}

function explain(review: Review): string {
  return isBlank(review)
    ? 'Nobody had answered anything by then. Nothing can be changed here.'
    : 'When that UTC day ended. Nothing can be changed here.';
}

/** Whether nothing had been put in, or all of it had been taken out again. */
function isBlank({ items, decision, exemptions }: Review): boolean {
  const isUntouched = items.every(
    ({ statedAt, note, evidence, closurePlan, targetPlan, namedOwner }) =>
      !statedAt &&
      !note &&
      !evidence.length &&
      !closurePlan &&
      !targetPlan &&
      !namedOwner,
  );
  return isUntouched && !decision && !exemptions.length;
}
