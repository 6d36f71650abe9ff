import { parseEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
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
import { StaleRevisionError } from './StaleRevisionError';

/** @public */
export interface AiReadinessClientOptions {
  discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  fetchApi: { fetch: typeof fetch };
}

/**
 * Talks to the backend. Every method throws the error of `@backstage/errors`
 * that fits the response; a stale write throws {@link StaleRevisionError}.
 * @public
 */
export class AiReadinessClient implements AiReadinessApi {
  private readonly discoveryApi: AiReadinessClientOptions['discoveryApi'];
  private readonly fetchApi: AiReadinessClientOptions['fetchApi'];

  constructor(options: AiReadinessClientOptions) {
    this.discoveryApi = options.discoveryApi;
    this.fetchApi = options.fetchApi;
  }

  getChecklist(): Promise<ChecklistResponse> {
    return this.request('GET', '/checklist');
  }

  getReview(entityRef: string, query: { asOf?: string } = {}): Promise<Review> {
    return this.request('GET', servicePath(entityRef) + search(query));
  }

  stateItem(
    entityRef: string,
    itemId: string,
    body: StateItemRequest,
    options: WriteOptions,
  ): Promise<Review> {
    return this.request('PUT', itemPath(entityRef, itemId), body, options);
  }

  savePlans(
    entityRef: string,
    itemId: string,
    body: PlansRequest,
    options: WriteOptions,
  ): Promise<Review> {
    const path = `${itemPath(entityRef, itemId)}/plan`;
    return this.request('PUT', path, body, options);
  }

  addEvidence(
    entityRef: string,
    itemId: string,
    body: EvidenceRequest,
    options: CreateOptions,
  ): Promise<Review> {
    const path = `${itemPath(entityRef, itemId)}/evidence`;
    return this.request('POST', path, body, options);
  }

  updateEvidence(
    entityRef: string,
    itemId: string,
    evidenceId: string,
    body: EvidenceRequest,
    options: WriteOptions,
  ): Promise<Review> {
    const path = evidencePath(entityRef, itemId, evidenceId);
    return this.request('PUT', path, body, options);
  }

  removeEvidence(
    entityRef: string,
    itemId: string,
    evidenceId: string,
    options: WriteOptions,
  ): Promise<Review> {
    const path = evidencePath(entityRef, itemId, evidenceId);
    return this.request('DELETE', path, undefined, options);
  }

  setScope(
    entityRef: string,
    scope: LaunchScope,
    options: WriteOptions,
  ): Promise<Review> {
    const path = `${servicePath(entityRef)}/scope`;
    return this.request('PUT', path, scope, options);
  }

  preview(entityRef: string, body: PreviewRequest): Promise<PreviewResult> {
    return this.request('POST', `${servicePath(entityRef)}/preview`, body);
  }

  getHistory(
    entityRef: string,
    query: HistoryQuery = {},
  ): Promise<HistoryPage> {
    const path = `${servicePath(entityRef)}/history`;
    return this.request('GET', path + search(query));
  }

  verifyHistory(entityRef: string): Promise<HistoryVerification> {
    const path = `${servicePath(entityRef)}/history/verification`;
    return this.request('GET', path);
  }

  getDecisions(
    entityRef: string,
    query: { cursor?: string; limit?: number } = {},
  ): Promise<DecisionsPage> {
    const path = `${servicePath(entityRef)}/decisions`;
    return this.request('GET', path + search(query));
  }

  getDecision(entityRef: string, decisionId: string): Promise<DecisionDetail> {
    return this.request('GET', decisionPath(entityRef, decisionId));
  }

  async getDecisionMemo(
    entityRef: string,
    decisionId: string,
  ): Promise<string> {
    const path = `${decisionPath(entityRef, decisionId)}/memo`;
    const response = await this.send('GET', path);
    return response.text();
  }

  replayDecision(entityRef: string, decisionId: string): Promise<Replay> {
    const path = `${decisionPath(entityRef, decisionId)}/replay`;
    return this.request('GET', path);
  }

  previewDecision(
    entityRef: string,
    body: DecisionDraft,
  ): Promise<DecisionPreview> {
    const path = `${servicePath(entityRef)}/decisions/preview`;
    return this.request('POST', path, body);
  }

  recordDecision(
    entityRef: string,
    body: DecisionRequest,
    options: CreateOptions,
  ): Promise<Review> {
    const path = `${servicePath(entityRef)}/decisions`;
    return this.request('POST', path, body, options);
  }

  closeCondition(
    entityRef: string,
    conditionId: string,
    body: CloseConditionRequest,
    options: CreateOptions,
  ): Promise<Review> {
    const path = partPath(entityRef, 'conditions', conditionId, 'close');
    return this.request('POST', path, body, options);
  }

  extendCondition(
    entityRef: string,
    conditionId: string,
    body: ExtendConditionRequest,
    options: WriteOptions,
  ): Promise<Review> {
    const path = partPath(entityRef, 'conditions', conditionId, 'extend');
    return this.request('POST', path, body, options);
  }

  requestExemption(
    entityRef: string,
    itemId: string,
    body: ExemptionRequest,
    options: WriteOptions,
  ): Promise<Review> {
    const path = `${itemPath(entityRef, itemId)}/exemption`;
    return this.request('PUT', path, body, options);
  }

  answerExemption(
    entityRef: string,
    exemptionId: string,
    answer: 'approve' | 'decline' | 'revoke',
    body: ExemptionAnswer,
    options: WriteOptions,
  ): Promise<Review> {
    const path = partPath(entityRef, 'exemptions', exemptionId, answer);
    return this.request('POST', path, body, options);
  }

  openReReview(
    entityRef: string,
    body: ReReviewRequest,
    options: CreateOptions,
  ): Promise<Review> {
    const path = `${servicePath(entityRef)}/reviews`;
    return this.request('POST', path, body, options);
  }

  completeReview(
    entityRef: string,
    reviewId: string,
    body: CompleteReviewRequest,
    options: WriteOptions,
  ): Promise<Review> {
    const path = partPath(entityRef, 'reviews', reviewId, 'complete');
    return this.request('POST', path, body, options);
  }

  checkService(entityRef: string): Promise<Review> {
    return this.request('POST', `${servicePath(entityRef)}/check`);
  }

  relinkService(entityRef: string, from: string): Promise<Review> {
    return this.request('POST', `${servicePath(entityRef)}/relink`, { from });
  }

  getOwners(query: OwnersQuery = {}): Promise<OwnersPage> {
    return this.request('GET', `/owners${search(query)}`);
  }

  getOwner(ownerRef: string, query: DutiesQuery = {}): Promise<OwnerDuties> {
    return this.request('GET', ownerPath(ownerRef) + search(query));
  }

  getDeparture(ownerRef: string): Promise<Departure> {
    return this.request('GET', `${ownerPath(ownerRef)}/departure`);
  }

  getOwnersByArea(query: OwnersByAreaQuery = {}): Promise<OwnersByAreaPage> {
    return this.request('GET', `/owners/by-area${search(query)}`);
  }

  getGaps(query: GapsQuery = {}): Promise<GapsPage> {
    return this.request('GET', `/gaps${search(query)}`);
  }

  async exportGaps(query: GapsFilter = {}): Promise<string> {
    const response = await this.send('GET', `/gaps/export${search(query)}`);
    return response.text();
  }

  getReconciliation(): Promise<Reconciliation> {
    return this.request('GET', '/reconciliation');
  }

  reconcile(): Promise<Reconciliation> {
    return this.request('POST', '/reconciliation');
  }

  confirmLoss({ since, lost }: LossSeen): Promise<Reconciliation> {
    const path = '/reconciliation/guard/release';
    return this.request('POST', path, { since, lost });
  }

  private async request<T>(
    ...request: Parameters<AiReadinessClient['send']>
  ): Promise<T> {
    const response = await this.send(...request);
    return response.json();
  }

  private async send(
    method: string,
    path: string,
    body?: unknown,
    options?: WriteOptions & { idempotencyKey?: string },
  ): Promise<Response> {
    const base = await this.discoveryApi.getBaseUrl('ai-readiness');
    const headers: Record<string, string> = {};
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    if (options) headers['If-Match'] = `"${options.revision}"`;
    if (options?.idempotencyKey) {
      headers['Idempotency-Key'] = options.idempotencyKey;
    }
    const response = await this.fetchApi.fetch(`${base}/v1${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) {
      const error = await ResponseError.fromResponse(response);
      throw StaleRevisionError.from(error) ?? error;
    }
    return response;
  }
}

function servicePath(entityRef: string): string {
  return `/services/by-name/${refPath(entityRef)}`;
}

function decisionPath(entityRef: string, decisionId: string): string {
  const id = encodeURIComponent(decisionId);
  return `${servicePath(entityRef)}/decisions/${id}`;
}

/** What is done to one part of what follows a decision. */
function partPath(
  entityRef: string,
  parts: 'conditions' | 'exemptions' | 'reviews',
  id: string,
  verb: string,
): string {
  return `${servicePath(entityRef)}/${parts}/${encodeURIComponent(id)}/${verb}`;
}

function ownerPath(ownerRef: string): string {
  return `/owners/by-name/${refPath(ownerRef)}`;
}

function refPath(entityRef: string): string {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return [kind, namespace, name].map(encodeURIComponent).join('/');
}

function search(query: object): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined) params.set(key, String(value));
  }
  return params.size ? `?${params}` : '';
}

function itemPath(entityRef: string, itemId: string): string {
  return `${servicePath(entityRef)}/items/${encodeURIComponent(itemId)}`;
}

function evidencePath(
  entityRef: string,
  itemId: string,
  evidenceId: string,
): string {
  const id = encodeURIComponent(evidenceId);
  return `${itemPath(entityRef, itemId)}/evidence/${id}`;
}
