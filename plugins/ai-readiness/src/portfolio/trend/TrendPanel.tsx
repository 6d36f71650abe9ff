import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Trend } from 'backstage-plugin-ai-readiness-common';
import { useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import { portfolioApiRef } from '../../api/portfolioApiRef';
import { queryKeys } from '../../api/ReadinessSession';
import { Answer } from '../../ownership/lookups/Answer';
import { Disclosure } from '../../presentation/Disclosure';
import { filterOf, readAddress } from '../scorecard/state/scorecardAddress';
import { RangeChoice } from './RangeChoice';
import { TrendChart } from './TrendChart';
import { recordedDays } from './trendDays';
import { TrendSkeleton } from './TrendSkeleton';
import { trendSummary } from './trendSummary';
import { TrendTable } from './TrendTable';
import type { TrendDays } from './useTrendDays';

const useStyles = makeStyles(theme => ({
  root: {
    borderTop: `1px solid ${theme.palette.divider}`,
    marginTop: theme.spacing(1),
    paddingTop: theme.spacing(1),
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
    marginBottom: theme.spacing(1),
  },
}));

/** How the services that the address selects stood on past days. */
export function TrendPanel(props: { days: TrendDays }) {
  const { days } = props;
  const classes = useStyles();
  const api = useApi(portfolioApiRef);
  const { search } = useLocation();
  const asked = { ...filterOf(readAddress(search).filters), days };
  const query = useQuery<Trend, Error>({
    queryKey: queryKeys.lookup('trend', asked),
    queryFn: ({ signal }) => api.getTrend(asked, { signal }),
    placeholderData: keepPreviousData,
  });
  return (
    <section className={classes.root} aria-label="Trend">
      <div className={classes.head}>
        <Typography variant="subtitle2" component="h4">
          How these services stood
        </Typography>
        <RangeChoice days={days} />
      </div>
      {query.isPending ? (
        <TrendSkeleton />
      ) : (
        <Answer query={query} of="the trend">
          {trend => <Days trend={trend} />}
        </Answer>
      )}
    </section>
  );
}

function Days(props: { trend: Trend }) {
  const { trend } = props;
  const days = useMemo(() => recordedDays(trend.days), [trend]);
  if (days.length < 2) {
    return (
      <Typography variant="body2" color="textSecondary">
        {trend.services
          ? 'One day is kept for each day that ends: come back tomorrow for the first step.'
          : 'No service matches these filters, so there is nothing to look back on.'}
      </Typography>
    );
  }
  return (
    <>
      <Typography variant="body2">{trendSummary(days)}</Typography>
      <TrendChart days={days} />
      <Disclosure title="As a table">
        <TrendTable days={days} />
      </Disclosure>
    </>
  );
}
