import { type CatalogApi, CatalogClient } from '@backstage/catalog-client';
import {
  type AiReadinessApi,
  AiReadinessClient,
} from 'backstage-plugin-ai-readiness-common';
import { signIn } from './signIn';
import { untilProcessed } from './untilProcessed';

export interface Connection {
  /** Of the backend, without `/api`. */
  baseUrl: string;
  catalog: CatalogApi;
  readiness: AiReadinessApi;
  /** A real sign-in of one person of the company. */
  token: string;
  /** Carries the token. */
  fetch: typeof fetch;
}

/** Signs in to a backend, once its catalog holds so many entities, if that is said. */
export async function connect(
  baseUrl: string,
  entities?: number,
): Promise<Connection> {
  const discoveryApi = {
    getBaseUrl: async (pluginId: string) => `${baseUrl}/api/${pluginId}`,
  };
  const catalog = new CatalogClient({ discoveryApi });
  if (entities !== undefined) {
    await untilProcessed(catalog, entities, await signIn(baseUrl));
  }
  // Once more, now that the person is in the catalog.
  const token = await signIn(baseUrl);
  const fetchApi = { fetch: fetchWith(token) };
  const readiness = new AiReadinessClient({ discoveryApi, fetchApi });
  return { baseUrl, catalog, readiness, token, ...fetchApi };
}

function fetchWith(token: string): typeof fetch {
  return (url, init) => {
    const headers = new Headers(init?.headers);
    headers.set('Authorization', `Bearer ${token}`);
    return fetch(url, { ...init, headers });
  };
}
