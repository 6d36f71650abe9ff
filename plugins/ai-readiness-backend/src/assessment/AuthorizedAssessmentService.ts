import type {
  HistoryPage,
  PreviewResult,
  Review,
} from 'backstage-plugin-ai-readiness-common';
import { assertMayWrite } from '../permissions/assertMayWrite';
import type { AuthorizedCallers } from '../permissions/AuthorizedCallers';
import type { AssessmentService, Caller, Writer } from './AssessmentService';
import type { AssessmentStore } from './AssessmentStore';
import type { PreviewInput, WriteRequest } from './requests';

/**
 * Lets through what the permission policy allows, and only people write: a
 * statement needs somebody who answers for it.
 */
export class AuthorizedAssessmentService implements AssessmentService {
  static create(options: {
    inner: AssessmentService;
    store: Pick<AssessmentStore, 'load'>;
    callers: AuthorizedCallers;
  }): AuthorizedAssessmentService {
    return new AuthorizedAssessmentService(options);
  }

  private constructor(
    private readonly parts: Parameters<
      typeof AuthorizedAssessmentService.create
    >[0],
  ) {}

  async getReview(
    entityRef: string,
    caller: Caller,
    query?: { asOf?: string },
  ): Promise<Review> {
    const known = await this.identifyReader(entityRef, caller);
    return this.parts.inner.getReview(entityRef, known, query);
  }

  async write(
    entityRef: string,
    request: WriteRequest,
    writer: Writer,
  ): Promise<Review> {
    const known = await this.identifyReader(entityRef, writer);
    assertMayWrite(known.standing, request);
    const { revision } = writer;
    return this.parts.inner.write(entityRef, request, { ...known, revision });
  }

  async preview(
    entityRef: string,
    preview: PreviewInput,
    caller: Caller,
  ): Promise<PreviewResult> {
    const known = await this.identifyReader(entityRef, caller);
    return this.parts.inner.preview(entityRef, preview, known);
  }

  async getHistory(
    entityRef: string,
    page: Parameters<AssessmentService['getHistory']>[1],
    caller: Caller,
  ): Promise<HistoryPage> {
    const known = await this.parts.callers.identify(entityRef, caller);
    return this.parts.inner.getHistory(entityRef, page, known);
  }

  /** Reads what is kept meanwhile; the answer still waits for the permission. */
  private async identifyReader(entityRef: string, caller: Caller) {
    const readAhead = this.parts.store.load(entityRef);
    // Whoever takes it learns of its failure; who is refused does not.
    readAhead.catch(() => {});
    const known = await this.parts.callers.identify(entityRef, caller);
    return { ...known, readAhead };
  }
}
