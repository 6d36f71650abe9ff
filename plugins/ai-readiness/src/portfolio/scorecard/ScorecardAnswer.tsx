import { ResponseErrorPanel } from '@backstage/core-components';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import type { UseQueryResult } from '@tanstack/react-query';
import type { PortfolioPage } from 'backstage-plugin-ai-readiness-common';
import { useDeferredValue } from 'react';
import { reasonOf } from '../../api/reasonOf';
import { StaleBanner } from '../../assessment/StaleBanner';
import { isNotAllowed } from '../../ownership/departure/isNotAllowed';
import { Empty } from '../../ownership/lookups/Empty';
import { NotAllowed } from '../../ownership/lookups/NotAllowed';
import { StartOver } from '../../ownership/lookups/StartOver';
import { MINE } from './filters/filterWords';
import { NoServices } from './NoServices';
import { ScorecardList } from './ScorecardList';
import { ScorecardSkeleton } from './ScorecardSkeleton';
import { isNarrowed } from './state/scorecardAddress';
import type { useScorecardState } from './state/useScorecardState';
import type { RowContext } from './table/RowContext';

/** What the address asks for, or why it is not there. */
export function ScorecardAnswer(props: {
  query: UseQueryResult<PortfolioPage, Error>;
  scorecard: ReturnType<typeof useScorecardState>;
  /** Absent until it is known which one wants. */
  columns?: RowContext['columns'];
}) {
  const { query, scorecard, columns } = props;
  const { state, pagesBefore, clearFilters, previousPage } = scorecard;
  const { error, refetch, isPlaceholderData } = query;
  // Many rows take a while to draw: what is typed meanwhile comes first.
  const page = useDeferredValue(query.data);
  const narrowed = isNarrowed(state.filters);
  const again = (
    <Button variant="outlined" onClick={() => refetch()}>
      Try again
    </Button>
  );

  // An answer to what was asked before is none to this.
  if (error && (!page || isPlaceholderData)) {
    if (isNotAllowed(error)) return <NotAllowed>{again}</NotAllowed>;
    return (
      <div>
        <ResponseErrorPanel
          title={`Can’t load the services: ${reasonOf(error)}`}
          error={error}
        />
        <Box mt={1} display="flex" style={{ gap: 8 }}>
          {again}
          <StartOver error={error} />
          {narrowed && <Button onClick={clearFilters}>Clear filters</Button>}
        </Box>
      </div>
    );
  }
  if (!page || !columns) return <ScorecardSkeleton />;
  if (!page.services.length && state.cursor) {
    return (
      <Empty title="This page of the list is empty now">
        <Button variant="outlined" size="small" onClick={previousPage}>
          {pagesBefore === undefined ? 'First page' : 'Previous page'}
        </Button>
      </Empty>
    );
  }
  if (!page.services.length) {
    return (
      <NoServices
        narrowed={narrowed}
        checked={Boolean(page.asOf)}
        notes={page.notes}
        mine={state.filters.owner?.includes(MINE) ?? false}
        onClear={clearFilters}
      />
    );
  }
  return (
    <>
      {error && <StaleBanner error={error} onRetry={refetch} />}
      <Paper>
        <ScorecardList
          page={page}
          busy={isPlaceholderData || page !== query.data}
          scorecard={scorecard}
          columns={columns}
        />
      </Paper>
    </>
  );
}
