import { stringifyEntityRef } from '@backstage/catalog-model';
import { ErrorBoundary, ResponseErrorPanel } from '@backstage/core-components';
import { useEntity } from '@backstage/plugin-catalog-react';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import { SessionProvider } from '../api/SessionProvider';
import { NotAnAiService } from '../checklist/NotAnAiService';
import { isNotFound } from './isNotFound';
import { ReviewContextProvider } from './ReviewContext';
import { ReviewScreen } from './ReviewScreen';
import { ReviewSkeleton } from './ReviewSkeleton';
import { StaleBanner } from './StaleBanner';
import { useReviewQuery } from './useReviewQuery';

/** The Readiness tab of an entity page. */
export function ReviewPage() {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  return (
    <SessionProvider>
      <ErrorBoundary>
        <LoadedReview key={entityRef} entityRef={entityRef} />
      </ErrorBoundary>
    </SessionProvider>
  );
}

function LoadedReview(props: { entityRef: string }) {
  const { entityRef } = props;
  const { data, error, refetch } = useReviewQuery(entityRef);
  if (data) {
    return (
      <ReviewContextProvider review={data}>
        {error && (
          <Box mb={2}>
            <StaleBanner error={error} onRetry={refetch} />
          </Box>
        )}
        <ReviewScreen />
      </ReviewContextProvider>
    );
  }
  if (isNotFound(error)) return <NotAnAiService error={error} />;
  if (error) {
    return (
      <>
        <ResponseErrorPanel
          title="The readiness review can’t be loaded"
          error={error}
        />
        <Button variant="outlined" onClick={() => refetch()}>
          Try again
        </Button>
      </>
    );
  }
  return <ReviewSkeleton />;
}
