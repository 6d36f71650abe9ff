import type {
  PortfolioExportQuery,
  PortfolioPage,
  PortfolioQuery,
  Rollup,
  RollupQuery,
  Trend,
  TrendQuery,
} from '../portfolio/types';
import type { PortfolioApi, RequestOptions } from './PortfolioApi';
import { type AiReadinessClientOptions, Requests } from './Requests';
import { search } from './search';

/** Servers and proxies refuse URLs that are much longer. */
const LONGEST_URL = 2_000;

/**
 * Asks the backend for lists over all services. Every method throws the error of
 * `@backstage/errors` that fits the response.
 * @public
 */
export class PortfolioClient implements PortfolioApi {
  private readonly requests: Requests;

  constructor(options: AiReadinessClientOptions) {
    this.requests = new Requests(options);
  }

  getServices(
    query: PortfolioQuery = {},
    options: RequestOptions = {},
  ): Promise<PortfolioPage> {
    return this.ask('/services', query, options);
  }

  async exportServices(
    query: PortfolioExportQuery = {},
    options: RequestOptions = {},
  ): Promise<{ services?: number; body: ReadableStream<Uint8Array> }> {
    const path = '/services/export';
    const response = fitsUrl(path, query)
      ? await this.requests.send(
          'GET',
          path + search(query),
          undefined,
          options,
        )
      : await this.requests.send('POST', path, query, options);
    // A gateway in between may keep the header to itself.
    const services = response.headers.get('X-Total-Count');
    if (!response.body) throw new Error('The export has no content');
    return {
      ...(services !== null && { services: Number(services) }),
      body: response.body,
    };
  }

  getTrend(
    query: TrendQuery = {},
    options: RequestOptions = {},
  ): Promise<Trend> {
    return this.ask('/services/trend', query, options);
  }

  getRollup(query: RollupQuery, options: RequestOptions = {}): Promise<Rollup> {
    return this.ask('/services/rollup', query, options);
  }

  private ask<T>(path: string, query: object, options: RequestOptions) {
    return fitsUrl(path, query)
      ? this.requests.json<T>('GET', path + search(query), undefined, options)
      : this.requests.json<T>('POST', `${path}/query`, query, options);
  }
}

/** In a URL, a comma stands between two values and can be in none. */
function fitsUrl(path: string, query: object): boolean {
  const lists = Object.values(query).filter(value => Array.isArray(value));
  return (
    !lists.flat().some(value => String(value).includes(',')) &&
    path.length + search(query).length <= LONGEST_URL
  );
}
