import type {
  ChecklistDraft,
  DraftFlipsPage,
  DraftFlipsQuery,
} from '../checklist/draft/types';
import type { RequestOptions } from './PortfolioApi';

/**
 * A new version of the checklist, before it counts; see `docs/checklist.md`.
 * @public
 */
export interface DraftApi {
  getChecklistDraft(options?: RequestOptions): Promise<ChecklistDraft>;

  getDraftFlips(
    query?: DraftFlipsQuery,
    options?: RequestOptions,
  ): Promise<DraftFlipsPage>;
}
