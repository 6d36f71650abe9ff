import { useRouteRef } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { pageRouteRef } from '../../routes';

/**
 * Leads to a sub-page; gives nothing in a portal that has cards but not the
 * page, where the route can't be resolved.
 */
export function usePageLink(): (path: string) => string | undefined {
  const base = usePageBase();
  return useCallback(
    path => {
      if (base === undefined) return undefined;
      return path || !base ? `${base}/${path}` : base;
    },
    [base],
  );
}

function usePageBase(): string | undefined {
  try {
    const toPage = useRouteRef(pageRouteRef);
    return toPage().replace(/\/$/, '');
  } catch {
    return undefined;
  }
}
