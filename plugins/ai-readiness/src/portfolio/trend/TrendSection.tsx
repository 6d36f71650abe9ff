import { ErrorBoundary } from '@backstage/core-components';
import { lazy, Suspense } from 'react';
import { TrendSkeleton } from './TrendSkeleton';
import { useTrendDays } from './useTrendDays';

// The chart is larger than the rest of the page: it loads once it is asked for.
const TrendPanel = lazy(async () => {
  const loaded = await import('./TrendPanel');
  return { default: loaded.TrendPanel };
});

/** The trend, where the address asks for it. */
export function TrendSection() {
  const { days } = useTrendDays();
  if (!days) return <></>;
  return (
    <ErrorBoundary>
      <Suspense fallback={<TrendSkeleton />}>
        <TrendPanel days={days} />
      </Suspense>
    </ErrorBoundary>
  );
}
