import { createRouteRef } from '@backstage/core-plugin-api';

/** Where the Readiness tab is mounted. */
export const readinessRouteRef = createRouteRef({ id: 'ai-readiness' });

/** Where the page over all services is mounted. */
export const pageRouteRef = createRouteRef({ id: 'ai-readiness/page' });
