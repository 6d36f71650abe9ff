import type {
  ChecklistDraft,
  DraftFlipsPage,
  DraftFlipsQuery,
} from '../checklist/draft/types';
import type { DraftApi } from './DraftApi';
import type { RequestOptions } from './PortfolioApi';
import { type AiReadinessClientOptions, Requests } from './Requests';
import { search } from './search';

/**
 * Asks the backend what a draft of the checklist would change. Every method
 * throws the error of `@backstage/errors` that fits the response.
 * @public
 */
export class DraftClient implements DraftApi {
  private readonly requests: Requests;

  constructor(options: AiReadinessClientOptions) {
    this.requests = new Requests(options);
  }

  getChecklistDraft(options: RequestOptions = {}): Promise<ChecklistDraft> {
    return this.requests.json('GET', '/checklist/draft', undefined, options);
  }

  getDraftFlips(
    query: DraftFlipsQuery = {},
    options: RequestOptions = {},
  ): Promise<DraftFlipsPage> {
    const path = `/checklist/draft/flips${search(query)}`;
    return this.requests.json('GET', path, undefined, options);
  }
}
