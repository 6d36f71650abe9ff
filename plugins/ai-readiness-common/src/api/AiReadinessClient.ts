import { parseEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import type { ChecklistResponse } from '../checklist/types';
import type { HistoryPage } from '../history/types';
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
import type { AiReadinessApi, WriteOptions } from './AiReadinessApi';
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

  getReview(entityRef: string): Promise<Review> {
    return this.request('GET', servicePath(entityRef));
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
    options: WriteOptions & { idempotencyKey: string },
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
    options: { itemId?: string; cursor?: string; limit?: number } = {},
  ): Promise<HistoryPage> {
    const path = `${servicePath(entityRef)}/history`;
    return this.request('GET', path + search(options));
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
