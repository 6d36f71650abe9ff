import { createApiRef } from '@backstage/core-plugin-api';
import type { DraftApi } from 'backstage-plugin-ai-readiness-common';

/** Gives what a new version of the checklist would change. @public */
export const draftApiRef = createApiRef<DraftApi>({
  id: 'plugin.ai-readiness.draft',
});
