import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Inbox,
  inboxQuerySchema,
} from 'backstage-plugin-ai-readiness-common';
import type { z } from 'zod';
import type { InboxScope } from './InboxStore';

/** Who asks, as far as the permission decorator has found out. */
export interface InboxCaller {
  credentials: BackstageCredentials;
  /** Absent for services and guests: nobody stands behind their name. */
  person?: Pick<
    InboxScope,
    'ref' | 'refs' | 'visible' | 'mayDecide' | 'mayApprove'
  >;
}

export type InboxQueryInput = z.output<typeof inboxQuerySchema>;

/**
 * What waits for whoever asks, on services that they may see. A cursor of
 * another query throws InputError.
 */
export interface InboxService {
  getInbox(query: InboxQueryInput, caller: InboxCaller): Promise<Inbox>;
}
