import type { ChecklistResponse } from '../checklist/types';
import type {
  CloseConditionRequest,
  CompleteReviewRequest,
  DecisionDetail,
  DecisionDraft,
  DecisionPreview,
  DecisionRequest,
  DecisionsPage,
  ExemptionAnswer,
  ExemptionRequest,
  ExtendConditionRequest,
  Replay,
  ReReviewRequest,
} from '../decision/types';
import type { HistoryPage, HistoryVerification } from '../history/types';
import type {
  EvidenceRequest,
  LaunchScope,
  PlansRequest,
  PreviewRequest,
  PreviewResult,
  Review,
  StateItemRequest,
} from '../assessment/types';
import type {
  Departure,
  DutiesQuery,
  GapsFilter,
  GapsPage,
  GapsQuery,
  OwnerDuties,
  OwnersByAreaPage,
  OwnersByAreaQuery,
  OwnersPage,
  OwnersQuery,
  LossSeen,
  Reconciliation,
} from '../ownership/types';
import type {
  AiReadinessApi,
  CreateOptions,
  HistoryQuery,
  WriteOptions,
} from './AiReadinessApi';
import { type AiReadinessClientOptions, Requests } from './Requests';
import {
  decisionPath,
  evidencePath,
  itemPath,
  ownerPath,
  partPath,
  servicePath,
} from './requestPaths';
import { search } from './search';

/**
 * Talks to the backend. Every method throws the error of `@backstage/errors`
 * that fits the response; a stale write throws {@link StaleRevisionError}.
 * @public
 */
export class AiReadinessClient implements AiReadinessApi {
  private readonly requests: Requests;

  constructor(options: AiReadinessClientOptions) {
    this.requests = new Requests(options);
  }

  getChecklist(): Promise<ChecklistResponse> {
    return this.requests.json('GET', '/checklist');
  }

  getReview(entityRef: string, query: { asOf?: string } = {}): Promise<Review> {
    return this.requests.json('GET', servicePath(entityRef) + search(query));
  }

  stateItem(
    entityRef: string,
    itemId: string,
    body: StateItemRequest,
    options: WriteOptions,
  ): Promise<Review> {
    const path = itemPath(entityRef, itemId);
    return this.requests.json('PUT', path, body, options);
  }

  savePlans(
    entityRef: string,
    itemId: string,
    body: PlansRequest,
    options: WriteOptions,
  ): Promise<Review> {
    const path = `${itemPath(entityRef, itemId)}/plan`;
    return this.requests.json('PUT', path, body, options);
  }

  addEvidence(
    entityRef: string,
    itemId: string,
    body: EvidenceRequest,
    options: CreateOptions,
  ): Promise<Review> {
    const path = `${itemPath(entityRef, itemId)}/evidence`;
    return this.requests.json('POST', path, body, options);
  }

  updateEvidence(
    entityRef: string,
    itemId: string,
    evidenceId: string,
    body: EvidenceRequest,
    options: WriteOptions,
  ): Promise<Review> {
    const path = evidencePath(entityRef, itemId, evidenceId);
    return this.requests.json('PUT', path, body, options);
  }

  removeEvidence(
    entityRef: string,
    itemId: string,
    evidenceId: string,
    options: WriteOptions,
  ): Promise<Review> {
    const path = evidencePath(entityRef, itemId, evidenceId);
    return this.requests.json('DELETE', path, undefined, options);
  }

  setScope(
    entityRef: string,
    scope: LaunchScope,
    options: WriteOptions,
  ): Promise<Review> {
    const path = `${servicePath(entityRef)}/scope`;
    return this.requests.json('PUT', path, scope, options);
  }

  preview(entityRef: string, body: PreviewRequest): Promise<PreviewResult> {
    const path = `${servicePath(entityRef)}/preview`;
    return this.requests.json('POST', path, body);
  }

  getHistory(
    entityRef: string,
    query: HistoryQuery = {},
  ): Promise<HistoryPage> {
    const path = `${servicePath(entityRef)}/history`;
    return this.requests.json('GET', path + search(query));
  }

  verifyHistory(entityRef: string): Promise<HistoryVerification> {
    const path = `${servicePath(entityRef)}/history/verification`;
    return this.requests.json('GET', path);
  }

  getDecisions(
    entityRef: string,
    query: { cursor?: string; limit?: number } = {},
  ): Promise<DecisionsPage> {
    const path = `${servicePath(entityRef)}/decisions`;
    return this.requests.json('GET', path + search(query));
  }

  getDecision(entityRef: string, decisionId: string): Promise<DecisionDetail> {
    return this.requests.json('GET', decisionPath(entityRef, decisionId));
  }

  getDecisionMemo(entityRef: string, decisionId: string): Promise<string> {
    const path = `${decisionPath(entityRef, decisionId)}/memo`;
    return this.requests.text('GET', path);
  }

  replayDecision(entityRef: string, decisionId: string): Promise<Replay> {
    const path = `${decisionPath(entityRef, decisionId)}/replay`;
    return this.requests.json('GET', path);
  }

  previewDecision(
    entityRef: string,
    body: DecisionDraft,
  ): Promise<DecisionPreview> {
    const path = `${servicePath(entityRef)}/decisions/preview`;
    return this.requests.json('POST', path, body);
  }

  recordDecision(
    entityRef: string,
    body: DecisionRequest,
    options: CreateOptions,
  ): Promise<Review> {
    const path = `${servicePath(entityRef)}/decisions`;
    return this.requests.json('POST', path, body, options);
  }

  closeCondition(
    entityRef: string,
    conditionId: string,
    body: CloseConditionRequest,
    options: CreateOptions,
  ): Promise<Review> {
    const path = partPath(entityRef, 'conditions', conditionId, 'close');
    return this.requests.json('POST', path, body, options);
  }

  extendCondition(
    entityRef: string,
    conditionId: string,
    body: ExtendConditionRequest,
    options: WriteOptions,
  ): Promise<Review> {
    const path = partPath(entityRef, 'conditions', conditionId, 'extend');
    return this.requests.json('POST', path, body, options);
  }

  requestExemption(
    entityRef: string,
    itemId: string,
    body: ExemptionRequest,
    options: WriteOptions,
  ): Promise<Review> {
    const path = `${itemPath(entityRef, itemId)}/exemption`;
    return this.requests.json('PUT', path, body, options);
  }

  answerExemption(
    entityRef: string,
    exemptionId: string,
    answer: 'approve' | 'decline' | 'revoke',
    body: ExemptionAnswer,
    options: WriteOptions,
  ): Promise<Review> {
    const path = partPath(entityRef, 'exemptions', exemptionId, answer);
    return this.requests.json('POST', path, body, options);
  }

  openReReview(
    entityRef: string,
    body: ReReviewRequest,
    options: CreateOptions,
  ): Promise<Review> {
    const path = `${servicePath(entityRef)}/reviews`;
    return this.requests.json('POST', path, body, options);
  }

  completeReview(
    entityRef: string,
    reviewId: string,
    body: CompleteReviewRequest,
    options: WriteOptions,
  ): Promise<Review> {
    const path = partPath(entityRef, 'reviews', reviewId, 'complete');
    return this.requests.json('POST', path, body, options);
  }

  checkService(entityRef: string): Promise<Review> {
    return this.requests.json('POST', `${servicePath(entityRef)}/check`);
  }

  relinkService(entityRef: string, from: string): Promise<Review> {
    const path = `${servicePath(entityRef)}/relink`;
    return this.requests.json('POST', path, { from });
  }

  getOwners(query: OwnersQuery = {}): Promise<OwnersPage> {
    return this.requests.json('GET', `/owners${search(query)}`);
  }

  getOwner(ownerRef: string, query: DutiesQuery = {}): Promise<OwnerDuties> {
    return this.requests.json('GET', ownerPath(ownerRef) + search(query));
  }

  getDeparture(ownerRef: string): Promise<Departure> {
    return this.requests.json('GET', `${ownerPath(ownerRef)}/departure`);
  }

  getOwnersByArea(query: OwnersByAreaQuery = {}): Promise<OwnersByAreaPage> {
    return this.requests.json('GET', `/owners/by-area${search(query)}`);
  }

  getGaps(query: GapsQuery = {}): Promise<GapsPage> {
    return this.requests.json('GET', `/gaps${search(query)}`);
  }

  exportGaps(query: GapsFilter = {}): Promise<string> {
    return this.requests.text('GET', `/gaps/export${search(query)}`);
  }

  getReconciliation(): Promise<Reconciliation> {
    return this.requests.json('GET', '/reconciliation');
  }

  reconcile(): Promise<Reconciliation> {
    return this.requests.json('POST', '/reconciliation');
  }

  confirmLoss({ since, lost }: LossSeen): Promise<Reconciliation> {
    const path = '/reconciliation/guard/release';
    return this.requests.json('POST', path, { since, lost });
  }
}
