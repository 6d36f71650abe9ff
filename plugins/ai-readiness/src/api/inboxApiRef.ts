import { createApiRef } from '@backstage/core-plugin-api';
import type { InboxApi } from 'backstage-plugin-ai-readiness-common';

/** Gives what waits for the person who is signed in. @public */
export const inboxApiRef = createApiRef<InboxApi>({
  id: 'plugin.ai-readiness.inbox',
});
