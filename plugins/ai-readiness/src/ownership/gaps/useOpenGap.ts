import type { OwnershipGap } from 'backstage-plugin-ai-readiness-common';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

const OPEN = 'open';

/** The gap whose remedy is shown; lives in the URL, so that it can be sent on. */
export function useOpenGap() {
  const [params, setParams] = useSearchParams();
  const open = params.get(OPEN) ?? undefined;
  const toggle = useCallback(
    (key: string) =>
      setParams(
        before => {
          const after = new URLSearchParams(before);
          if (before.get(OPEN) === key) after.delete(OPEN);
          else after.set(OPEN, key);
          return after;
        },
        { replace: true },
      ),
    [setParams],
  );
  return { open, toggle };
}

/** "component:default/claims-triage,data" */
export function gapKey(
  gap: Pick<OwnershipGap, 'service' | 'area' | 'itemId'>,
): string {
  return `${gap.service.entityRef},${gap.itemId ?? gap.area}`;
}
