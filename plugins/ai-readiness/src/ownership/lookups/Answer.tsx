import { ResponseErrorPanel } from '@backstage/core-components';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { StaleBanner } from '../../assessment/StaleBanner';
import { ListSkeleton } from './ListSkeleton';

/** A lookup's answer; before it is there its shape, or what went wrong. */
export function Answer<T>(props: {
  query: UseQueryResult<T, Error>;
  /** What is looked up: "the gaps". */
  of: string;
  rows?: number;
  children: (data: T) => ReactNode;
}) {
  const { query, of, rows, children } = props;
  const { data, error, refetch } = query;
  if (data !== undefined) {
    return (
      <>
        {error && (
          <Box mb={2}>
            <StaleBanner error={error} onRetry={refetch} />
          </Box>
        )}
        {children(data)}
      </>
    );
  }
  if (!error) return <ListSkeleton of={of} rows={rows} />;
  return (
    <div>
      <ResponseErrorPanel title={`Can’t load ${of}`} error={error} />
      <Box mt={1}>
        <Button variant="outlined" onClick={() => refetch()}>
          Try again
        </Button>
      </Box>
    </div>
  );
}
