import { ResponseErrorPanel } from '@backstage/core-components';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { StaleBanner } from '../../assessment/StaleBanner';
import { isNotAllowed } from '../departure/isNotAllowed';
import { Busy } from './Busy';
import { ListSkeleton } from './ListSkeleton';
import { NotAllowed } from './NotAllowed';
import { StartOver } from './StartOver';

/** What is within stands as if this were not there. */
const CONTENTS = { display: 'contents' };

/** A lookup's answer; before it is there its shape, or what went wrong. */
export function Answer<T>(props: {
  query: UseQueryResult<T, Error>;
  /** What is looked up: "the gaps". */
  of: string;
  rows?: number;
  children: (data: T) => ReactNode;
}) {
  const { query, of, rows, children } = props;
  const { data, error, refetch, isPlaceholderData } = query;
  if (data !== undefined) {
    return (
      <>
        {error && (
          <Box mb={2}>
            <StaleBanner error={error} onRetry={refetch} />
          </Box>
        )}
        <Busy.Provider value={isPlaceholderData}>
          <div aria-busy={isPlaceholderData} style={CONTENTS}>
            {children(data)}
          </div>
        </Busy.Provider>
      </>
    );
  }
  if (!error) return <ListSkeleton of={of} rows={rows} />;
  const again = (
    <Button variant="outlined" onClick={() => refetch()}>
      Try again
    </Button>
  );
  if (isNotAllowed(error)) return <NotAllowed>{again}</NotAllowed>;
  return (
    <div>
      <ResponseErrorPanel title={`Can’t load ${of}`} error={error} />
      <Box mt={1} display="flex" style={{ gap: 8 }}>
        {again}
        <StartOver error={error} />
      </Box>
    </div>
  );
}
