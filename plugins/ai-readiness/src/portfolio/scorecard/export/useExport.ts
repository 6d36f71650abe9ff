import { useApi } from '@backstage/core-plugin-api';
import { useMutation } from '@tanstack/react-query';
import type { PortfolioExportQuery } from 'backstage-plugin-ai-readiness-common';
import { useEffect, useRef, useState } from 'react';
import { portfolioApiRef } from '../../../api/portfolioApiRef';
import type { ExportFormat, ExportProgress } from './exportServices';

/** One export at a time; leaving the page ends it. */
export function useExport(query: PortfolioExportQuery) {
  const api = useApi(portfolioApiRef);
  const running = useRef<AbortController>();
  const [progress, setProgress] = useState<ExportProgress>();
  useEffect(() => () => running.current?.abort(), []);
  const { mutate, isPending, data, error, variables, reset } = useMutation<
    number | undefined,
    Error,
    ExportFormat
  >({
    mutationFn: async format => {
      const controller = new AbortController();
      running.current = controller;
      setProgress(undefined);
      const { exportServices } = await import('./exportServices');
      return exportServices(
        api,
        { ...query, format },
        controller.signal,
        setProgress,
      ).catch(failure => {
        // Whoever has cancelled knows that it did not go through.
        if (!controller.signal.aborted) throw failure;
        return undefined;
      });
    },
  });
  return {
    start: mutate,
    running: isPending,
    progress,
    /** Rows of the last file. */
    saved: data,
    error,
    format: variables,
    cancel: () => running.current?.abort(),
    dismiss: reset,
  };
}
