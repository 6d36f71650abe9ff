import { ResponseError } from '@backstage/errors';
import type { WriteOptions } from './AiReadinessApi';
import { StaleRevisionError } from './StaleRevisionError';

/** @public */
export interface AiReadinessClientOptions {
  discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  fetchApi: { fetch: typeof fetch };
}

/** What goes along with a request. */
interface RequestOptions {
  /** Sent as `If-Match`. */
  revision?: WriteOptions['revision'];
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/**
 * Requests to the backend. Each throws the error of `@backstage/errors` that
 * fits the response; a stale write throws {@link StaleRevisionError}.
 */
export class Requests {
  constructor(private readonly options: AiReadinessClientOptions) {}

  async json<T>(...request: Parameters<Requests['send']>): Promise<T> {
    const response = await this.send(...request);
    return response.json();
  }

  async text(...request: Parameters<Requests['send']>): Promise<string> {
    const response = await this.send(...request);
    return response.text();
  }

  async send(
    method: string,
    path: string,
    body?: unknown,
    { revision, idempotencyKey, signal }: RequestOptions = {},
  ): Promise<Response> {
    const { discoveryApi, fetchApi } = this.options;
    const base = await discoveryApi.getBaseUrl('ai-readiness');
    const headers: Record<string, string> = {};
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    if (revision !== undefined) headers['If-Match'] = `"${revision}"`;
    if (idempotencyKey) headers['Idempotency-Key'] = idempotencyKey;
    const response = await fetchApi.fetch(`${base}/v1${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    });
    if (!response.ok) {
      const error = await ResponseError.fromResponse(response);
      throw StaleRevisionError.from(error) ?? error;
    }
    return response;
  }
}
