import {
  CatalogClient,
  type QueryEntitiesRequest,
} from '@backstage/catalog-client';

/** The catalog over HTTP, with a record of what it was asked. */
export class RecordingCatalog {
  requests: QueryEntitiesRequest[] = [];
  private readonly client: CatalogClient;

  constructor(catalogUrl: string, private readonly token: string) {
    const discoveryApi = { getBaseUrl: async () => catalogUrl };
    this.client = new CatalogClient({ discoveryApi });
  }

  async queryEntities(request?: QueryEntitiesRequest) {
    this.requests.push(request ?? {});
    return this.client.queryEntities(request, { token: this.token });
  }

  /** The same questions once more, by somebody who does nothing with the answers. */
  async replay(requests: readonly QueryEntitiesRequest[]): Promise<void> {
    const { token } = this;
    for (const first of requests) {
      if ('cursor' in first) continue;
      let request: QueryEntitiesRequest | undefined = first;
      while (request) {
        const { pageInfo } = await this.client.queryEntities(request, {
          token,
        });
        const { fields, limit } = first;
        const cursor: string | undefined = pageInfo.nextCursor;
        request = cursor ? { cursor, fields, limit } : undefined;
      }
    }
  }
}
