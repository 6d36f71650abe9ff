import { createApiRef } from '@backstage/core-plugin-api';
import type { AiReadinessApi } from 'backstage-plugin-ai-readiness-common';

/** Gives the client of the AI readiness backend. @public */
export const aiReadinessApiRef = createApiRef<AiReadinessApi>({
  id: 'plugin.ai-readiness.service',
});
