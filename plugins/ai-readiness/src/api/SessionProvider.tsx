import { useApi } from '@backstage/core-plugin-api';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { aiReadinessApiRef } from './aiReadinessApiRef';
import { ReadinessSession } from './ReadinessSession';

/** Brings our own query client, so that the portal needs none. */
export function SessionProvider(props: { children: ReactNode }) {
  const { queryClient } = ReadinessSession.of(useApi(aiReadinessApiRef));
  return (
    <QueryClientProvider client={queryClient}>
      {props.children}
    </QueryClientProvider>
  );
}
