import type { AuditorService } from '@backstage/backend-plugin-api';
import type {
  HistoryPage,
  PreviewResult,
  Review,
} from 'backstage-plugin-ai-readiness-common';
import { audited } from '../audit/audited';
import { actOf } from './actOf';
import type { AssessmentService, Caller, Writer } from './AssessmentService';
import type { PreviewInput, WriteRequest } from './requests';

/** Tells the auditor of every write, and of every look into the past. */
export class AuditedAssessmentService implements AssessmentService {
  static create(options: {
    inner: AssessmentService;
    auditor: AuditorService;
  }): AuditedAssessmentService {
    return new AuditedAssessmentService(options.inner, options.auditor);
  }

  private constructor(
    private readonly inner: AssessmentService,
    private readonly auditor: AuditorService,
  ) {}

  getReview(
    entityRef: string,
    caller: Caller,
    query?: { asOf?: string },
  ): Promise<Review> {
    const read = () => this.inner.getReview(entityRef, caller, query);
    const asOf = query?.asOf;
    if (!asOf) return read();
    const act = { eventId: 'read-past-review', meta: { entityRef, asOf } };
    return audited(this.auditor, act, caller, read);
  }

  write(
    entityRef: string,
    request: WriteRequest,
    writer: Writer,
  ): Promise<Review> {
    const act = actOf(entityRef, writer.revision, request);
    return audited(this.auditor, act, writer, () =>
      this.inner.write(entityRef, request, writer),
    );
  }

  preview(
    entityRef: string,
    preview: PreviewInput,
    caller: Caller,
  ): Promise<PreviewResult> {
    return this.inner.preview(entityRef, preview, caller);
  }

  getHistory(
    entityRef: string,
    page: Parameters<AssessmentService['getHistory']>[1],
    caller: Caller,
  ): Promise<HistoryPage> {
    const { itemId } = page;
    const meta = { entityRef, ...(itemId && { itemId }) };
    const act = { eventId: 'read-history', meta };
    return audited(this.auditor, act, caller, () =>
      this.inner.getHistory(entityRef, page, caller),
    );
  }
}
