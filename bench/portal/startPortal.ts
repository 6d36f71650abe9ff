import type { BackendFeature } from '@backstage/backend-plugin-api';
import { type CatalogApi, CatalogClient } from '@backstage/catalog-client';
import type { JsonObject } from '@backstage/types';
import {
  type AiReadinessApi,
  AiReadinessClient,
} from 'backstage-plugin-ai-readiness-common';
import { catalogOf } from './catalogOf';
import { company } from './company';
import { createPortal } from './createPortal';
import { freeAddress } from './freeAddress';
import { signIn } from './signIn';
import { untilProcessed } from './untilProcessed';

export interface Portal {
  /** Of the backend, without `/api`. */
  baseUrl: string;
  catalog: CatalogApi;
  readiness: AiReadinessApi;
  /** A real sign-in of one person of the company. */
  token: string;
  /** Carries the token. */
  fetch: typeof fetch;
  stop(): Promise<void>;
}

/** A real backend with real sign-in, permissions and a catalog full of people. */
export async function startPortal(options: {
  /** How many services the company has. */
  services: number;
  database: JsonObject;
  features: readonly BackendFeature[];
}): Promise<Portal> {
  const address = await freeAddress();
  const { baseUrl } = address;
  const entities = company(options.services);
  const backend = createPortal(address, options.database);
  backend.add(catalogOf(entities));
  for (const feature of options.features) backend.add(feature);
  await backend.start();
  const stop = async () => {
    await backend.stop();
  };
  const discoveryApi = {
    getBaseUrl: async (pluginId: string) => `${baseUrl}/api/${pluginId}`,
  };
  const catalog = new CatalogClient({ discoveryApi });
  try {
    await untilProcessed(catalog, entities.length, await signIn(baseUrl));
    // Once more, now that the person is in the catalog.
    const token = await signIn(baseUrl);
    const fetchApi = { fetch: fetchWith(token) };
    const readiness = new AiReadinessClient({ discoveryApi, fetchApi });
    return { baseUrl, catalog, readiness, token, ...fetchApi, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function fetchWith(token: string): typeof fetch {
  return (url, init) => {
    const headers = new Headers(init?.headers);
    headers.set('Authorization', `Bearer ${token}`);
    return fetch(url, { ...init, headers });
  };
}
