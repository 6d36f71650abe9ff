import type { Inbox, InboxQuery } from '../inbox/types';
import type { InboxApi } from './InboxApi';
import type { RequestOptions } from './PortfolioApi';
import { type AiReadinessClientOptions, Requests } from './Requests';
import { search } from './search';

/**
 * Asks the backend what waits for the person who is signed in. Throws the error
 * of `@backstage/errors` that fits the response.
 * @public
 */
export class InboxClient implements InboxApi {
  private readonly requests: Requests;

  constructor(options: AiReadinessClientOptions) {
    this.requests = new Requests(options);
  }

  getInbox(
    query: InboxQuery = {},
    options: RequestOptions = {},
  ): Promise<Inbox> {
    return this.requests.json(
      'GET',
      `/inbox${search(query)}`,
      undefined,
      options,
    );
  }
}
