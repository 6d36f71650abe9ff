import type { Inbox, InboxQuery } from '../inbox/types';
import type { RequestOptions } from './PortfolioApi';

/** What waits for the person who asks; see `docs/api/README.md`. @public */
export interface InboxApi {
  getInbox(query?: InboxQuery, options?: RequestOptions): Promise<Inbox>;
}
