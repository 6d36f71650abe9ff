import { createRouteRef } from '@backstage/core-plugin-api';

/** Where the Readiness tab is mounted. */
export const readinessRouteRef = createRouteRef({ id: 'ai-readiness' });
