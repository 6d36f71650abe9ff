import { ErrorBoundary } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import type { CampaignDetail } from 'backstage-plugin-ai-readiness-common';
import { lazy, Suspense, useId } from 'react';
import { Disclosure } from '../presentation/Disclosure';
import { BurnDownTable } from './BurnDownTable';
import { burnDownSummary } from './burnDownWords';

const CHART_HEIGHT = 240;

// The chart is larger than the rest of the page.
const BurnDownChart = lazy(async () => {
  const loaded = await import('./BurnDownChart');
  return { default: loaded.BurnDownChart };
});

/** What was open day by day: as a chart, in a sentence and as a table. */
export function BurnDownSection(props: { campaign: CampaignDetail }) {
  const { burnDown } = props.campaign;
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Typography variant="subtitle1" component="h3" id={id}>
        Burn-down
      </Typography>
      <Typography variant="body2">{burnDownSummary(burnDown)}</Typography>
      {burnDown.length > 1 && (
        <ErrorBoundary>
          <Suspense
            fallback={<Skeleton variant="rect" height={CHART_HEIGHT} />}
          >
            <BurnDownChart series={burnDown} height={CHART_HEIGHT} />
          </Suspense>
        </ErrorBoundary>
      )}
      <Disclosure title="As a table">
        <BurnDownTable series={burnDown} />
      </Disclosure>
    </section>
  );
}
