import type { AuditorService } from '@backstage/backend-plugin-api';
import type {
  DecisionDetail,
  DecisionPreview,
  DecisionsPage,
  HistoryVerification,
  Replay,
} from 'backstage-plugin-ai-readiness-common';
import type { Caller } from '../assessment/AssessmentService';
import { audited } from '../audit/audited';
import type { DecisionService } from './DecisionService';
import type { DraftInput } from './requests';

/** Tells the auditor of every look at a decision; deciding is a write. */
export class AuditedDecisionService implements DecisionService {
  static create(options: {
    inner: DecisionService;
    auditor: AuditorService;
  }): AuditedDecisionService {
    return new AuditedDecisionService(options.inner, options.auditor);
  }

  private constructor(
    private readonly inner: DecisionService,
    private readonly auditor: AuditorService,
  ) {}

  list(
    entityRef: string,
    page: { cursor?: string; limit: number },
    caller: Caller,
  ): Promise<DecisionsPage> {
    const act = { eventId: 'list-decisions', meta: { entityRef } };
    return audited(this.auditor, act, caller, () =>
      this.inner.list(entityRef, page, caller),
    );
  }

  get(
    entityRef: string,
    decisionId: string,
    caller: Caller,
  ): Promise<DecisionDetail> {
    const act = { eventId: 'read-decision', meta: { entityRef, decisionId } };
    return audited(this.auditor, act, caller, () =>
      this.inner.get(entityRef, decisionId, caller),
    );
  }

  memo(entityRef: string, decisionId: string, caller: Caller): Promise<string> {
    const meta = { entityRef, decisionId };
    const act = { eventId: 'read-decision-memo', meta };
    return audited(this.auditor, act, caller, () =>
      this.inner.memo(entityRef, decisionId, caller),
    );
  }

  replay(
    entityRef: string,
    decisionId: string,
    caller: Caller,
  ): Promise<Replay> {
    const act = { eventId: 'replay-decision', meta: { entityRef, decisionId } };
    return audited(this.auditor, act, caller, () =>
      this.inner.replay(entityRef, decisionId, caller),
    );
  }

  /** Asked with each word that somebody writes; what is read is their draft. */
  preview(
    entityRef: string,
    draft: DraftInput,
    caller: Caller,
  ): Promise<DecisionPreview> {
    return this.inner.preview(entityRef, draft, caller);
  }

  verifyHistory(
    entityRef: string,
    caller: Caller,
  ): Promise<HistoryVerification> {
    const act = { eventId: 'verify-history', meta: { entityRef } };
    return audited(this.auditor, act, caller, () =>
      this.inner.verifyHistory(entityRef, caller),
    );
  }
}
