import type {
  DecisionDetail,
  DecisionPreview,
  DecisionsPage,
  HistoryVerification,
  Replay,
} from 'backstage-plugin-ai-readiness-common';
import type { Caller } from '../assessment/AssessmentService';
import type { AuthorizedCallers } from '../permissions/AuthorizedCallers';
import type { DecisionService } from './DecisionService';
import type { DraftInput } from './requests';

/** Lets those look at decisions who may see the review. */
export class AuthorizedDecisionService implements DecisionService {
  static create(options: {
    inner: DecisionService;
    callers: AuthorizedCallers;
  }): AuthorizedDecisionService {
    return new AuthorizedDecisionService(options.inner, options.callers);
  }

  private constructor(
    private readonly inner: DecisionService,
    private readonly callers: AuthorizedCallers,
  ) {}

  async list(
    entityRef: string,
    page: { cursor?: string; limit: number },
    caller: Caller,
  ): Promise<DecisionsPage> {
    const known = await this.callers.identify(entityRef, caller);
    return this.inner.list(entityRef, page, known);
  }

  async get(
    entityRef: string,
    decisionId: string,
    caller: Caller,
  ): Promise<DecisionDetail> {
    const known = await this.callers.identify(entityRef, caller);
    return this.inner.get(entityRef, decisionId, known);
  }

  async memo(
    entityRef: string,
    decisionId: string,
    caller: Caller,
  ): Promise<string> {
    const known = await this.callers.identify(entityRef, caller);
    return this.inner.memo(entityRef, decisionId, known);
  }

  async replay(
    entityRef: string,
    decisionId: string,
    caller: Caller,
  ): Promise<Replay> {
    const known = await this.callers.identify(entityRef, caller);
    return this.inner.replay(entityRef, decisionId, known);
  }

  async preview(
    entityRef: string,
    draft: DraftInput,
    caller: Caller,
  ): Promise<DecisionPreview> {
    const known = await this.callers.identify(entityRef, caller);
    return this.inner.preview(entityRef, draft, known);
  }

  async verifyHistory(
    entityRef: string,
    caller: Caller,
  ): Promise<HistoryVerification> {
    const known = await this.callers.identify(entityRef, caller);
    return this.inner.verifyHistory(entityRef, known);
  }
}
