import type { Liveness } from 'backstage-plugin-ai-readiness-common';

/** Who is named but isn't there has no page in the catalog, and can't leave. */
export function isNobody(liveness: Liveness): boolean {
  return liveness === 'unresolved' || liveness === 'placeholder';
}
